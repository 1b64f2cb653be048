"""Records that a person entered at the central server are pulled by an Open mSupply site whole.

What comes by push, from mobile sites and in the demo network is shown by the other modules.
"""

import json

from models.commands.imports import import_records
from models.commands.records import edit_record
from models.enums import Action
from models.lines import ImportLine
from models.views import OPERATOR
from tests.conformance.catalogue import to_push
from tests.conformance.conftest import Centre
from tests.conformance.examples import example
from tests.conformance.site import StrictSite


def test_an_imported_record_may_be_in_push_format(centre: Centre, site_a: StrictSite) -> None:
    whole = example("currency", "eur", currency="EUR", rate=1, date_updated="2026-03-24")
    pushed = json.dumps(to_push("currency", whole))
    sparse = json.dumps({"ID": "period-1", "name": "March", "startDate": "2026-03-01"})
    lines = [
        ImportLine(1, "currency", "eur", Action.UPSERT, pushed),
        ImportLine(2, "period", "period-1", Action.UPSERT, sparse),
    ]
    with centre.datafile.write() as session:
        import_records(session, OPERATOR, lines, centre.datafile.clock.now())
    site_a.initialise()  # which fails at what it cannot parse
    assert site_a.records["currency", "eur"]["rate"] == 1
    assert site_a.records["period", "period-1"]["startDate"] == "2026-03-01"


def test_a_record_made_and_edited_by_hand_is_whole(centre: Centre, ready_a: StrictSite) -> None:
    values = {key: value for key, value in example("unit", "u-9").items() if key != "ID"}
    for create, units in ((True, "box"), (False, "bottle")):
        with centre.datafile.write() as session:
            now = centre.datafile.clock.now()
            changed = values | {"units": units} if create else {"units": units}
            edit_record(session, OPERATOR, "unit", "u-9", changed, now, create=create)
        ready_a.sync()
        assert ready_a.records["unit", "u-9"]["units"] == units
    with centre.datafile.write() as session:  # one that an import had left sparse
        now = centre.datafile.clock.now()
        edit_record(session, OPERATOR, "item", "item-1", {"code": "AMX"}, now)
    ready_a.sync()
    assert ready_a.records["item", "item-1"]["code"] == "AMX"
