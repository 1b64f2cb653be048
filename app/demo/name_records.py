"""The wire records of names and stores, and of who is visible where.

Order within: names before stores, stores before joins.
"""

from collections.abc import Iterable, Iterator

from app.demo.identity import Identity
from app.demo.network import DemoRecord, DemoStore
from app.demo.reference import Reference
from app.demo.store_book import Surroundings
from app.demo.surroundings import Patient, Prescriber
from app.demo.wire_values import NO_DATE, day_of

_SYSTEM_NAMES = {
    "invad": "Inventory adjustments",
    "repack": "Repacking",
    "build": "Manufactured goods",
}
"""Names that documents need which have no other party (protocol 6); code and type are the same."""


def name_records(
    identity: Identity, reference: Reference, stores: Iterable[DemoStore]
) -> Iterator[DemoRecord]:
    """Yield all names except patients."""
    for code, text in _SYSTEM_NAMES.items():
        yield _name(identity.of("name", code), text, code, code)
    for store in stores:
        yield _name(
            store.name_id,
            store.name,
            store.code,
            "store",
            customer=True,
            supplier=True,
            created_date=day_of(store.created_on),
        )
    for party in reference.parties:
        yield _name(
            party.record_id,
            party.name,
            party.code,
            "facility",
            customer=party.role == "facility",
            supplier=party.role in ("supplier", "donor"),
            manufacturer=party.role == "manufacturer",
            donor=party.role == "donor",
            bill_address1=f"{party.district} district" if party.district else "",
        )


def store_records(stores: Iterable[DemoStore]) -> Iterator[DemoRecord]:
    """Yield the stores; ``sync_id_remote_site`` is the site that holds each."""
    for store in stores:
        yield DemoRecord(
            "store",
            store.record_id,
            {
                "ID": store.record_id,
                "name_ID": store.name_id,
                "code": store.code,
                "sync_id_remote_site": store.site_id,
                "logo": "",
                "store_mode": store.mode,
                "created_date": day_of(store.created_on),
                "disabled": False,
            },
        )


def visibility_records(
    identity: Identity, stores: tuple[DemoStore, ...], around: dict[str, Surroundings]
) -> Iterator[DemoRecord]:
    """Yield which names, except patients, are visible in which store: all it deals with."""
    for store in stores:
        known = around[store.code]
        neighbours = [
            other.name_id
            for other in stores
            if other.code == store.supplier_code or other.supplier_code == store.code
        ]
        parties = [party.record_id for party in (*known.suppliers, *known.facilities)]
        for name_id in (*neighbours, *parties):
            yield name_store_join(identity, store, name_id)


def patient_records(identity: Identity, patient: Patient) -> Iterator[DemoRecord]:
    """Yield a patient and the join that makes it visible in the store that registered it."""
    yield _name(
        patient.record_id,
        patient.label,
        f"P{patient.number:06d}",
        "patient",
        customer=True,
        supplying_store_id=patient.home.record_id,
        first="Patient",
        last=f"{patient.number:06d}",
        female=patient.female,
        date_of_birth=day_of(patient.born_on),
        created_date=day_of(patient.registered_on),
        om_gender="FEMALE" if patient.female else "MALE",
    )
    yield name_store_join(identity, patient.home, patient.record_id)


def name_store_join(identity: Identity, store: DemoStore, name_id: str) -> DemoRecord:
    """Return the record that makes a name visible in a store."""
    record_id = identity.of("name_store_join", store.code, name_id)
    return DemoRecord(
        "name_store_join",
        record_id,
        {
            "ID": record_id,
            "store_ID": store.record_id,
            "name_ID": name_id,
            "inactive": False,
        },
    )


def prescriber_records(
    identity: Identity, prescribers: Iterable[Prescriber]
) -> Iterator[DemoRecord]:
    """Yield each prescriber and where it prescribes."""
    for one in prescribers:
        yield DemoRecord(
            "clinician",
            one.record_id,
            {
                "ID": one.record_id,
                "code": f"PR{one.number:03d}",
                "last_name": f"Prescriber {one.number:03d}",
                "initials": "P",
                "first_name": "",
                "address1": "",
                "address2": "",
                "phone": "",
                "mobile": "",
                "email": "",
                "female": False,
                "active": True,
                "store_ID": one.home.record_id,
            },
        )
    for one in prescribers:
        record_id = identity.of("clinician_store_join", one.number)
        yield DemoRecord(
            "clinician_store_join",
            record_id,
            {
                "ID": record_id,
                "store_ID": one.home.record_id,
                "prescriber_ID": one.record_id,
            },
        )


def _name(record_id: str, name: str, code: str, kind: str, **differing: object) -> DemoRecord:
    """Return a name with every key; ``differing`` are those that are not empty."""
    data: dict[str, object] = {
        "ID": record_id,
        "name": name,
        "code": code,
        "type": kind,
        "customer": False,
        "supplier": False,
        "supplying_store_id": "",
        "first": "",
        "last": "",
        "female": False,
        "date_of_birth": NO_DATE,
        "phone": "",
        "charge code": code,
        "comment": "",
        "country": "",
        "bill_address1": "",
        "bill_address2": "",
        "email": "",
        "url": "",
        "manufacturer": False,
        "donor": False,
        "hold": False,
        "NEXT_OF_KIN_ID": "",
        "next_of_kin_relative": "",
        "created_date": NO_DATE,
        "national_health_number": "",
        "isDeceased": False,
        "om_created_datetime": "",
        "om_gender": "",
    }
    return DemoRecord("name", record_id, data | differing)
