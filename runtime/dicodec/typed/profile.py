"""What the confidentiality profile does with an attribute or a content item (PS3.15 E)."""

from __future__ import annotations

from typing import NamedTuple


class Actions(NamedTuple):
    """The action code of the Basic Profile, and those of the options that say otherwise; empty where one is silent.

    D: replace by a dummy value; Z: by an empty or dummy one; X: remove; K: keep; C: clean; U: replace by another UID,
    the same throughout; X/Z and the like: the first that the type of the attribute allows (PS3.15 table E.1-1a).
    """

    basic: str = ""
    retain_safe_private: str = ""
    retain_uids: str = ""
    retain_device_identity: str = ""
    retain_institution_identity: str = ""
    retain_patient_characteristics: str = ""
    retain_full_dates: str = ""
    retain_modified_dates: str = ""
    clean_descriptors: str = ""
    clean_structured_content: str = ""
    clean_graphics: str = ""
