"""Whom each demo store deals with: suppliers, facilities, patients, prescribers; and its locations.

Patients are numbers, not persons: nobody's name or data is made up.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from random import Random
from typing import Final

from app.demo.identity import Identity
from app.demo.network import DemoStore
from app.demo.places import HISTORY_DAYS, PACES
from app.demo.reference import Party, Reference, rows
from app.demo.store_book import Location, Surroundings

PATIENTS_TREATED: Final = 2_000
"""Patients that may have prescriptions; those registered besides them fill up the total."""


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient: a number, a birth date, and the dispensary store that registered it."""

    record_id: str
    number: int
    female: bool
    born_on: date
    registered_on: date
    home: DemoStore

    @property
    def label(self) -> str:
        """What the patient is called everywhere."""
        return f"Patient {self.number:06d}"


@dataclass(frozen=True, slots=True)
class Prescriber:
    """A prescriber: a number and the store it works at."""

    record_id: str
    number: int
    home: DemoStore


def patients(identity: Identity, stores: tuple[DemoStore, ...], today: date) -> Iterator[Patient]:
    """Yield patients without end; the same number is the same patient in every iteration."""
    homes = [store for store in stores if store.mode == "dispensary"]
    shares = [PACES[home.code].prescriptions_per_day for home in homes]
    rng = Random(f"{identity.seed}/patients")
    registers_until = today - timedelta(days=HISTORY_DAYS)
    number = 0
    while True:
        number += 1
        age_days = int(rng.triangular(30, 85 * 365, 20 * 365))
        registered_days = rng.randint(1, 28)
        yield Patient(
            record_id=identity.of("name", "patient", number),
            number=number,
            female=rng.random() < 0.54,
            born_on=registers_until - timedelta(days=age_days),
            registered_on=registers_until - timedelta(days=registered_days),
            home=rng.choices(homes, shares)[0],
        )


def prescribers(identity: Identity, stores: tuple[DemoStore, ...]) -> tuple[Prescriber, ...]:
    """Return some prescribers for each dispensary, more for a busier one."""
    homes = [
        store for store in stores for _ in range(round(PACES[store.code].prescriptions_per_day * 4))
    ]
    return tuple(
        Prescriber(identity.of("clinician", number), number, home)
        for number, home in enumerate(homes, start=1)
    )


def locations(identity: Identity, store: DemoStore) -> tuple[Location, ...]:
    """Return a store's locations: shelves, a cool room, freezers, a controlled drugs cupboard."""
    total = PACES[store.code].locations
    cool = max(1, total // 6)
    freezers = 2 if store.code == "VAC" else 0
    kinds = ["controlled"] + ["cool"] * cool + ["freezer"] * freezers
    kinds = ["ambient"] * (total - len(kinds)) + kinds
    label = {"ambient": "Shelf", "cool": "Cool room", "freezer": "Freezer"}
    places: list[Location] = []
    for index, kind in enumerate(kinds):
        row, bay = divmod(index, 6)
        code = f"{chr(ord('A') + row)}{bay + 1:02d}"
        text = f"{label.get(kind, 'Controlled drugs cupboard')} {code}"
        places.append(Location(identity.of("Location", store.code, code), code, text, kind))
    return tuple(places)


def surroundings(
    identity: Identity, reference: Reference, stores: tuple[DemoStore, ...], today: date
) -> dict[str, Surroundings]:
    """Return for each store's code whom it deals with."""
    treated: dict[str, list[str]] = {store.code: [] for store in stores}
    for patient in islice(patients(identity, stores, today), PATIENTS_TREATED):
        treated[patient.home.code].append(patient.record_id)
    staff = prescribers(identity, stores)
    diagnoses = tuple(identity.of("diagnosis", row["icd10"]) for row in rows("diagnoses"))
    reasons = {
        (row["type"], row["title"]): identity.of("options", row["type"], row["title"])
        for row in rows("reasons")
    }
    return {
        store.code: Surroundings(
            locations=locations(identity, store),
            suppliers=_suppliers(reference, store),
            facilities=_facilities(reference, store),
            patients=tuple(treated[store.code]),
            prescribers=tuple(one.record_id for one in staff if one.home is store),
            diagnoses=diagnoses,
            reasons=reasons,
            adjustment_name_id=identity.of("name", "invad"),
        )
        for store in stores
    }


def _suppliers(reference: Reference, store: DemoStore) -> tuple[Party, ...]:
    """Return the outside suppliers of a store, none if it gets all from another store."""
    return reference.with_role("supplier") if PACES[store.code].deliveries_per_week else ()


def _facilities(reference: Reference, store: DemoStore) -> tuple[Party, ...]:
    """Return the facilities of the districts that a store serves."""
    served = PACES[store.code].districts
    return tuple(party for party in reference.with_role("facility") if party.district in served)
