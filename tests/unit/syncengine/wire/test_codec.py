"""What is no message is refused with one sentence that says what is wrong and where."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syncengine.wire import WireFormatError, decode, encode, v5

RECORD = b'{"syncOutId":"1","tableName":"t","recordId":"r","action":"update","recordData":%s}'
BATCH = b'{"queueLength":1,"data":[' + RECORD + b"]}"


@pytest.mark.parametrize(
    ("body", "path", "sentence"),
    [
        (b"", "", "The message does not follow the sync protocol: it is empty."),
        (
            b'{"queueLength":1,"data":[{"syncOut',
            "",
            "The message does not follow the sync protocol: input data was truncated.",
        ),
        (
            b"<html>gateway</html>",
            "",
            "The message does not follow the sync protocol: "
            "JSON is malformed: invalid character (byte 0).",
        ),
        (
            b"[]",
            "",
            "The message does not follow the sync protocol: expected `object`, got `array`.",
        ),
        (
            b"{}",
            "",
            "The message does not follow the sync protocol: "
            "object missing required field `queueLength`.",
        ),
        (
            b'{"queueLength":1,"data":[{"syncOutId":5}]}',
            "data[0].syncOutId",
            "The message does not follow the sync protocol at data[0].syncOutId: "
            "expected `str`, got `int`.",
        ),
        (
            BATCH % (b"[" * 100_000),
            "",
            "The message does not follow the sync protocol: it is nested too deeply.",
        ),
        (
            BATCH % b'{"comment":"caf\xe9"}',
            "",
            "The message does not follow the sync protocol: byte 119 is not UTF-8 text.",
        ),
    ],
    ids=["empty", "cut off", "not JSON", "array", "key missing", "type", "too deep", "Latin-1"],
)
def test_what_is_no_message(body: bytes, path: str, sentence: str) -> None:
    with pytest.raises(WireFormatError) as caught:
        decode(body, v5.PushBatch)
    assert caught.value.path == path
    assert str(caught.value) == sentence
    assert caught.value.reason in sentence


def test_a_broken_record_breaks_its_batch() -> None:
    for broken in (b"{", b"NaN", b'{"a":01}', b'{"a":"\x01"}'):
        with pytest.raises(WireFormatError):
            decode(BATCH % broken, v5.PushBatch)


@pytest.mark.parametrize(
    "content",
    [
        b'{"a":1,"b":1.0,"c":1.10,"d":1E5,"e":0.1,"f":1e-7}',
        b'{"big":123456789012345678901234567890,"huge":1e400}',
        rb'{"escaped":"\u00e9 \ud83d\ude00 \/ \"x\""}',
        '{"plain":"é 😀 ខ្មែរ ລາວ"}'.encode(),
        b'{ "blanks" : [ 1 , 2 ] }',
        b'{"same":1,"same":2}',
    ],
)
def test_record_data_passes_byte_by_byte(content: bytes) -> None:
    batch = decode(BATCH % content, v5.PushBatch)
    assert batch.data[0].content == content
    assert encode(batch).replace(b'"syncOutId":"1"', b"").find(content) > 0


@settings(deadline=None)
@given(body=st.binary(max_size=200))
def test_no_bytes_cause_anything_but_a_refusal(body: bytes) -> None:
    for kind in (v5.SiteInfo, v5.CentralBatch, v5.PushBatch, v5.AckRequest, v5.ErrorBody):
        with pytest.raises(WireFormatError):
            decode(body, kind)
