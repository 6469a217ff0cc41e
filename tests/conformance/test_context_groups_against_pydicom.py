"""All context groups and their codes against pydicom's code dictionaries; every difference with its reason.

Ours are of the edition in ``dicomstd.EDITION``, pydicom 3.0's of 2024c. A difference of codes that is not listed fails,
and so does a listed code that no longer differs anywhere.
"""

from functools import cache

from pydicom.sr._cid_dict import cid_concepts
from pydicom.sr._concepts_dict import concepts

import dicodec
import dicomstd
from dicomstd import cids

Code = tuple[str, str]

#: pydicom leaves these coding schemes out.
SCHEMES_LEFT_OUT = {"NCDR", "BI", "UNS"}

#: Groups without a code in pydicom: an outside vocabulary, or none but codes of schemes that it leaves out.
GROUPS_LEFT_OUT = {61, 82, 102, 103, 104, 105, 106, 107, 633, 3672, 3692, 5000, 5001, 5002, 7007, 7020}
#: Groups whose codes pydicom knows partly: it has lost the others.
GROUPS_CUT = {6026, 6027}
GROUPS_OF_2024C = {3046, 3047, 3048, 3049, 3050, 6170, 6171, 9273, 9583}

#: What our edition prints and 2024c does not, and what stands in its place: mostly SNOMED codes that became inactive.
REPLACED_IN_2024C: dict[Code, tuple[Code, ...]] = {
    ("DCM", "112058"): (("SCT", "450360000"),),
    ("DCM", "112153"): (("SCT", "68599007"),),
    ("MDC", "2:23696"): (("DCM", "130834"),),
    ("MDC", "2:23704"): (("DCM", "130835"),),
    ("MDC", "2:23712"): (("DCM", "130836"),),
    ("MDC", "2:23720"): (),
    ("SCT", "103693007"): (("SCT", "261004008"),),
    ("SCT", "108300008"): (),
    ("SCT", "113343008"): (("SCT", "91772007"),),
    ("SCT", "119410002"): (("SCT", "91728009"),),
    ("SCT", "128947001"): (),
    ("SCT", "128950003"): (),
    ("SCT", "128951004"): (),
    ("SCT", "161901003"): (("SCT", "27624003"),),
    ("SCT", "181768009"): (("SCT", "6969002"),),
    ("SCT", "22891007"): (("SCT", "1290849002"),),
    ("SCT", "248300009"): (("SCT", "55603005"),),
    ("SCT", "261061003"): (("SCT", "955009"),),
    ("SCT", "263816006"): (("SCT", "71616004"),),
    ("SCT", "268461001"): (("SCT", "371793003"),),
    ("SCT", "27167007"): (("SCT", "399593007"),),
    ("SCT", "272673000"): (("SCT", "3138006"),),
    ("SCT", "285645000"): (("SCT", "255052006"),),
    ("SCT", "31162003"): (("SCT", "90219004"),),
    ("SCT", "31845005"): (("SCT", "271955004"),),
    ("SCT", "333111009"): (("SCT", "410457007"),),
    ("SCT", "373108000"): (("SCT", "371822007"),),
    ("SCT", "373933003"): (("SCT", "385315009"),),
    ("SCT", "406969006"): (),
    ("SCT", "409586006"): (("SCT", "1269496002"),),
    ("SCT", "445769006"): (("SCT", "1259221004"),),
    ("SCT", "71616004"): (("SCT", "91727004"),),
    ("SCT", "76862008"): (("SCT", "1256091001"),),
    ("SCT", "83422003"): (("SCT", "420717009"),),
    ("SCT", "8592001"): (("SCT", "67889009"),),
    ("SCT", "86049000"): (("SCT", "372087000"),),
    ("SCT", "91606004"): (),
}
#: What the text gets wrong and an erratum mends for us: a blank in a code of CID 3227. First ours, then theirs.
SLIPS: dict[Code, Code] = {("MDC", "2:33792"): ("MDC", "2: 33792")}
ADDED_IN_2024C: set[Code] = {
    *(("DCM", str(value)) for value in (121377, 121378, 121736, 121737, 121738, 128140, 128141, 129212)),
    *(("DCM", str(value)) for value in (*range(130852, 130856), *range(130886, 130897))),
    *(("SCT", value) for value in ("20406008", "224727009", "414408004", "468115008", "706699008", "709280007")),
    *(("SCT", value) for value in ("86407004", "89149003", "90003000")),
    ("LN", "20355-4"),
    ("UMLS", "C5690844"),
}
#: A row of CID 12300 prints no code value; pydicom keeps the empty one.
WITHOUT_A_VALUE: set[Code] = {("LN", "")}


@cache
def ours() -> dict[int, frozenset[Code]]:
    return {cid: frozenset((member.scheme, member.value) for member in dicodec.context_group(cid)) for cid in cids.CIDS}


@cache
def theirs() -> dict[int, frozenset[Code]]:
    found: dict[int, set[Code]] = {cid: set() for cid in cid_concepts}
    for scheme, by_name in concepts.items():
        for codes in by_name.values():
            for value, (_, used_in) in codes.items():
                for cid in used_in:
                    found[cid].add((scheme, value))
    return {cid: frozenset(codes) for cid, codes in found.items()}


def test_the_edition_is_that_which_the_reasons_speak_of() -> None:
    assert dicomstd.EDITION == "2024b", "another edition was generated: look at each difference again"


def test_the_same_groups() -> None:
    assert ours().keys() - theirs().keys() == GROUPS_LEFT_OUT
    assert theirs().keys() - ours().keys() == GROUPS_OF_2024C


def test_the_same_codes_in_every_group() -> None:
    only_ours: dict[Code, set[int]] = {}
    only_theirs: dict[Code, set[int]] = {}
    for cid in (ours().keys() & theirs().keys()) - GROUPS_CUT:
        for code in ours()[cid] - theirs()[cid]:
            if code[0] not in SCHEMES_LEFT_OUT:
                only_ours.setdefault(code, set()).add(cid)
        for code in theirs()[cid] - ours()[cid]:
            only_theirs.setdefault(code, set()).add(cid)
    expected_ours = REPLACED_IN_2024C.keys() | SLIPS.keys()
    replacements = {code for codes in REPLACED_IN_2024C.values() for code in codes}
    expected_theirs = replacements | set(SLIPS.values()) | ADDED_IN_2024C | WITHOUT_A_VALUE
    assert {code: groups for code, groups in only_ours.items() if code not in expected_ours} == {}
    assert {code: groups for code, groups in only_theirs.items() if code not in expected_theirs} == {}
    assert expected_ours - only_ours.keys() == set(), "no longer different"
    assert expected_theirs - only_theirs.keys() == set(), "no longer different"


def test_a_replacement_stands_where_the_older_code_stood() -> None:
    for older, newer in REPLACED_IN_2024C.items():
        for cid, codes in theirs().items():
            if newer and older in ours().get(cid, ()) and older not in codes:
                assert codes.issuperset(newer), (cid, older)


def test_groups_that_pydicom_cuts_hold_no_codes_of_another_kind() -> None:
    for cid in GROUPS_CUT:
        assert theirs()[cid] < ours()[cid]


def test_schemes_left_out_are_left_out() -> None:
    assert SCHEMES_LEFT_OUT.isdisjoint(concepts)
    used = {scheme for codes in ours().values() for scheme, _ in codes}
    assert used >= SCHEMES_LEFT_OUT
