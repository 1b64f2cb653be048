"""Argon2id hashes with the cost that the design asks for, and what is no hash."""

import re

import pytest

from models.passwords import (
    DUMMY_HASH,
    LETTERS,
    hash_secret,
    new_password,
    verify_secret,
    wire_digest,
)


def test_the_wire_carries_the_sha_256_in_lower_case() -> None:
    # The test vector of the protocol, 1.1.
    expected = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"
    assert wire_digest("password") == expected


def test_a_hash_is_argon2id_with_at_least_19_mib_and_two_passes() -> None:
    found = re.match(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$", hash_secret("secret"))
    assert found is not None
    assert int(found[1]) >= 19 * 1024
    assert int(found[2]) >= 2


def test_only_the_secret_that_was_hashed_is_right() -> None:
    stored = hash_secret("secret")
    assert verify_secret(stored, "secret")
    assert not verify_secret(stored, "Secret")


def test_one_secret_has_another_hash_each_time() -> None:
    assert hash_secret("secret") != hash_secret("secret")


@pytest.mark.parametrize(
    "broken", ["", "secret", "$argon2id$", "$argon2id$v=19$m=1,t=1,p=1$$", "é"]
)
def test_what_is_no_hash_is_never_right(broken: str) -> None:
    assert not verify_secret(broken, "secret")


def test_the_dummy_costs_what_a_real_hash_costs_and_is_never_right() -> None:
    def parameters(of_hash: str) -> list[str]:
        return of_hash.split("$")[1:4]

    assert parameters(DUMMY_HASH) == parameters(hash_secret("x"))
    assert not verify_secret(DUMMY_HASH, "")


def test_made_passwords_differ_and_can_be_read_aloud() -> None:
    made = {new_password() for _ in range(100)}
    assert len(made) == 100
    assert all(len(each) == 19 and set(each) <= {*LETTERS, "-"} for each in made)
