"""What a response brings with it, and what becomes of a half whose store moves before it came."""

from models.datafile import Datafile
from models.here import CENTRAL_SITE_ID
from models.records import RecordChange
from tests.fakes.datafiles import FIRST_ID, SECOND_ID, SECOND_STORE
from tests.fakes.records import STORE, change, deletion, store, write
from tests.fakes.transfers import CUSTOMER, living, request, sale, sale_line, settled


def indicator_value(value_id: str, **values: object) -> RecordChange:
    """Return what the requesting store has entered for itself in March."""
    return change("indicator_value", value_id, **({
        "store_ID": SECOND_STORE, "facility_ID": CUSTOMER, "period_ID": "march",
        "row_ID": "row", "column_ID": "column", "value": "7",
    } | values))  # fmt: skip


INDICATORS = [
    change("program_indicator", "mothers", program_ID="hiv", is_active=True),
    change("program_indicator", "children", program_ID="epi", is_active=True),
    change("indicator_attribute", "row", indicator_ID="mothers", axis="row"),
    change("indicator_attribute", "other row", indicator_ID="children", axis="row"),
]
VALUES = [
    indicator_value("wanted"),
    indicator_value("of another period", period_ID="april"),
    indicator_value("of another program", row_ID="other row"),
    indicator_value("of another facility", facility_ID="name-x"),
]


def test_a_response_comes_with_the_indicator_values_of_its_program_and_period(
    central: Datafile,
) -> None:
    write(central, INDICATORS)
    settled(central, *VALUES, request(), site_id=SECOND_ID)
    theirs = {each.record_id for each in VALUES}
    (copy,) = (row for key, row in living(central, "indicator_value").items() if key not in theirs)
    assert copy["store_ID"] == STORE
    assert (copy["facility_ID"], copy["row_ID"], copy["value"]) == (CUSTOMER, "row", "7")
    settled(central, request(comment="again"), request("second"), site_id=SECOND_ID)
    assert len(living(central, "indicator_value")) == len(VALUES) + 1
    settled(central, deletion("indicator_value", str(copy["ID"])))
    settled(central, request("third"), site_id=SECOND_ID)
    assert set(living(central, "indicator_value")) == theirs


def test_a_requisition_of_no_program_takes_none(central: Datafile) -> None:
    write(central, INDICATORS)
    settled(central, *VALUES, request(programID=""), site_id=SECOND_ID)
    assert len(living(central, "indicator_value")) == len(VALUES)


def test_a_half_is_numbered_when_its_store_comes_to_the_central_server(central: Datafile) -> None:
    settled(central, sale(), sale_line(), site_id=FIRST_ID)
    (half,) = (key for key in living(central, "transact") if key != "sale")
    assert living(central, "transact")[half]["invoice_num"] == -1
    settled(central, store(SECOND_STORE, CENTRAL_SITE_ID), site_id=CENTRAL_SITE_ID)
    assert living(central, "transact")[half]["invoice_num"] == 1
    settled(central, store(SECOND_STORE, CENTRAL_SITE_ID, code="B"), site_id=CENTRAL_SITE_ID)
    assert living(central, "transact")[half]["invoice_num"] == 1
