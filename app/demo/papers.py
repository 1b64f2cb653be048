"""The papers that the story's stores make out: an invoice, an order, a prescription.

Records in pull format with every key that protocol, appendix A asks for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from app.demo.network import DemoRecord
from app.demo.wire_values import day_of, seconds_of

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of one store. ``stock``: its lines of stock, as their records say them."""

    store_id: str
    stock: Sequence[Values]
    at: datetime

    def invoice(self, customer_id: str, mode: str, packs: int) -> list[DemoRecord]:
        """Return a finalised customer invoice with a line for each of the stock, header first.

        ``mode``: "store", or "dispensary" for a prescription.
        """
        header_id, day, seconds = _new_id(), day_of(self.at), seconds_of(self.at)
        header: dict[str, object] = {
            "ID": header_id, "name_ID": customer_id, "store_ID": self.store_id,
            "invoice_num": 90_001, "type": "ci", "status": "fn", "user_ID": "", "hold": False,
            "comment": "Made out in the story", "their_ref": "", "prescriber_ID": "",
            "currency_ID": "", "currency_rate": 1, "goods_received_ID": "", "original_PO_ID": "",
            "requisition_ID": "", "linked_transaction_id": "", "nameInsuranceJoinID": "",
            "donor_default_id": "", "insuranceDiscountAmount": 0, "insuranceDiscountRate": 0,
            "entry_date": day, "entry_time": seconds, "confirm_date": day, "confirm_time": seconds,
            "finalised_date": day, "finalised_time": seconds, "mode": mode,
        }  # fmt: skip
        lines = [self._invoice_line(header_id, batch, packs) for batch in self.stock]
        return [DemoRecord("transact", header_id, header), *lines]

    def order(self, supplier_id: str, packs: int) -> list[DemoRecord]:
        """Return a finalised request requisition with a line for each of the stock."""
        header_id = _new_id()
        header: dict[str, object] = {
            "ID": header_id, "serial_number": 90_001, "name_ID": supplier_id,
            "store_ID": self.store_id, "type": "request", "status": "fn", "user_ID": "",
            "date_entered": day_of(self.at), "lastModifiedAt": int(self.at.timestamp()),
            "requester_reference": "", "linked_requisition_id": "", "thresholdMOS": 1,
            "daysToSupply": 30, "comment": "", "authorisationStatus": "none", "orderType": "",
            "periodID": "", "programID": "",
        }  # fmt: skip
        lines = [self._order_line(header_id, batch, packs) for batch in self.stock]
        return [DemoRecord("requisition", header_id, header), *lines]

    @staticmethod
    def _invoice_line(header_id: str, batch: Values, packs: int) -> DemoRecord:
        line_id = _new_id()
        kept = ("item_ID", "batch", "expiry_date", "pack_size", "cost_price", "sell_price")
        data = {
            "ID": line_id, "transaction_ID": header_id, "item_name": "",
            "item_line_ID": batch["ID"], "location_ID": "",
            "type": "stock_out", "quantity": packs, "note": "", "optionID": "",
            "linked_transact_id": "", "donor_id": "", "vaccine_vial_monitor_status_ID": "",
            "volume_per_pack": 0, **{key: batch[key] for key in kept},
        }  # fmt: skip
        return DemoRecord("trans_line", line_id, data)

    @staticmethod
    def _order_line(header_id: str, batch: Values, packs: int) -> DemoRecord:
        line_id = _new_id()
        data: dict[str, object] = {
            "ID": line_id, "requisition_ID": header_id, "item_ID": batch["item_ID"],
            "Cust_stock_order": packs, "suggested_quantity": packs, "actualQuan": 0,
            "stock_on_hand": batch["quantity"], "daily_usage": 0, "approved_quantity": 0,
            "authoriser_comment": "", "comment": "", "om_snapshot_datetime": "", "itemName": "",
            "Cust_prev_stock_balance": 0, "Cust_stock_received": 0, "Cust_stock_issued": 0,
            "stockLosses": 0, "stockAdditions": 0, "stockExpiring": 0, "days_out_or_new_demand": 0,
            "optionID": "", "Cust_loss_adjust": 0,
        }  # fmt: skip
        return DemoRecord("requisition_line", line_id, data)


def _new_id() -> str:
    return uuid4().hex.upper()
