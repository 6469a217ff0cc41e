"""All IODs, their modules and the types of their attributes against highdicom's tables, with reasons for differences.

highdicom's tables name no edition; theirs is later than ours in ``dicomstd.EDITION`` and than pydicom 3.0's, 2024c.
A difference that is not listed fails, and so does a listed one that is no longer there.
"""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

from pydicom._uid_dict import UID_dictionary

import dicomstd
from dicodec import dictionary, registry
from dicodec.schema import Iod
from dicodec.validation.tables import Node, nodes_of

Path = tuple[str, ...]
Types = dict[Path, frozenset[str]]
Modules = frozenset[tuple[str, str, str]]

# SOP Classes and IODs.

WITHOUT_OUR_IOD = {
    "1.2.840.10008.1.3.10": "Basic Directory is no Composite IOD of Annex A",
    "1.2.840.10008.5.1.4.1.1.66.7": "Label Map Segmentation, added later",
    "1.2.840.10008.5.1.4.1.1.66.8": "Height Map Segmentation, added later",
    "1.2.840.10008.5.1.4.1.1.88.77": "Waveform Annotation SR, added in 2024c",
    "1.2.840.10008.5.1.4.1.1.9.100.1": "Waveform Presentation State, added later",
    "1.2.840.10008.5.1.4.1.1.9.100.2": "Waveform Acquisition Presentation State, added later",
}
#: Of these pydicom's table of 2024c does not know: that makes highdicom's the later edition.
LATER_THAN_2024C = {f"1.2.840.10008.5.1.4.1.1.{last}" for last in ("66.7", "66.8", "9.100.1", "9.100.2")}
#: Their SOP Classes are for real-time communication (PS3.22), which highdicom does not know.
REAL_TIME = {
    "1.2.840.10008.10.1": "Real-Time Video Endoscopic Image",
    "1.2.840.10008.10.2": "Real-Time Video Photographic Image",
    "1.2.840.10008.10.3": "Real-Time Audio Waveform",
    "1.2.840.10008.10.4": "Rendition Selection Document",
}

# Modules of IODs: entity, module, usage; first ours, then theirs.

#: A later edition has the Enhanced Patient Orientation Module as a choice in these; 2024b has no such module.
ENHANCED_PATIENT_ORIENTATION = {
    "CT Image": "Image",
    "Enhanced CT Image": "Image",
    "Enhanced MR Color Image": "Image",
    "Enhanced MR Image": "Image",
    "Enhanced PET Image": "Image",
    "Legacy Converted Enhanced CT Image": "Image",
    "Legacy Converted Enhanced MR Image": "Image",
    "Legacy Converted Enhanced PET Image": "Image",
    "MR Image": "Image",
    "MR Spectroscopy": "MR Spectroscopy",
    "Multi-frame Grayscale Byte Secondary Capture Image": "Image",
    "Multi-frame Grayscale Word Secondary Capture Image": "Image",
    "Multi-frame Single Bit Secondary Capture Image": "Image",
    "Multi-frame True Color Secondary Capture Image": "Image",
    "Secondary Capture Image": "Image",
}
MODULES: dict[str, tuple[set[tuple[str, str, str]], set[tuple[str, str, str]]]] = {
    **{
        name: (set(), {(entity, "enhanced-patient-orientation", "U")})
        for name, entity in ENHANCED_PATIENT_ORIENTATION.items()
    },
    # A later edition lets a record be either of a session or of what could be salvaged of one.
    **{
        f"RT {beams} Treatment Record": (
            {("Treatment Record", f"{module}-session-record", "M")},
            {("Treatment Record", f"{module}-{kind}-record", "C") for kind in ("session", "salvage")},
        )
        for beams, module in (("Beams", "rt-beams"), ("Ion Beams", "rt-ion-beams"))
    },
    # A later edition has label maps, whose pixels may be palette colors.
    "Segmentation": (set(), {("Image", "icc-profile", "C"), ("Image", "palette-color-lookup-table", "C")}),
    # 2024b prints M.
    "VL Whole Slide Microscopy Image": (
        {("Frame of Reference", "frame-of-reference", "M")},
        {("Frame of Reference", "frame-of-reference", "C")},
    ),
}

# Attributes, by modules. A path that only one side has stands for all that is nested in it.

#: CT, MR and PET images share these: where the patient is in the equipment.
PATIENT_IN_EQUIPMENT = (
    "EquipmentFrameOfReferenceUID",
    "ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence",
    "PatientToEquipmentRelationshipSequence",
    "PatientTreatmentPreparationSequence",
    "ReferencedRTPlanSequence",
)
TABLE_TOP = (
    "PatientSupportAngle",
    "TableTopLateralPosition",
    "TableTopLongitudinalPosition",
    "TableTopPitchAngle",
    "TableTopRollAngle",
)
CT_SCAN = (
    "DetectorPositioningType",
    "FilterMaterial",
    "ScanArcType",
    "ScanStartPositionSequence",
    "ScanStopPositionSequence",
)
#: SOP Common includes the protocols, too; a later edition prints them no longer twice.
PROTOCOLS = ("ReferencedDefinedProtocolSequence", "ReferencedPerformedProtocolSequence")
IONS = ("RadiationAtomicNumber", "RadiationChargeState", "RadiationMassNumber")

#: 2024b's module has no row for it, that of a later edition has.
ADDED: dict[str, tuple[str, ...]] = {
    "breast-tomosynthesis-contributing-sources": ("ContributingSourcesSequence.XRayDetectorID",),
    "ct-image": (*PATIENT_IN_EQUIPMENT, *CT_SCAN),
    "dx-detector": ("XRayDetectorID",),
    "encapsulated-document": (
        "ReferencedImageSequence.PurposeOfReferenceCodeSequence",
        "ReferencedInstanceSequence.PurposeOfReferenceCodeSequence",
    ),
    "enhanced-ct-image": PATIENT_IN_EQUIPMENT,
    "enhanced-mammography-image": ("XRayDetectorID",),
    "enhanced-mr-image": PATIENT_IN_EQUIPMENT,
    "enhanced-pet-image": (*PATIENT_IN_EQUIPMENT, "IsocenterPosition"),
    "mr-image": PATIENT_IN_EQUIPMENT,
    "ophthalmic-optical-coherence-tomography-en-face-image": (
        "ImageOrientationPatient",
        "OphthalmicFrameLocationSequence",
    ),
    "patient": ("EthnicGroupCodeSequence",),
    "pet-image": PATIENT_IN_EQUIPMENT,
    "rt-beams": ("BeamSequence.RTTreatmentTechniqueCodeSequence", "BeamSequence.TableTopPositionAlignmentUID"),
    "rt-beams-delivery-instruction": (
        "BeamTaskSequence.ClinicalFractionNumber",
        "BeamTaskSequence.TableTopPositionAlignmentUID",
        "ReferencedTreatmentRecordSequence",
    ),
    "rt-beams-session-record": (
        "TreatmentSessionBeamSequence.ClinicalFractionNumber",
        "TreatmentSessionBeamSequence.DoseCalibrationConditionsSequence.DoseValue",
    ),
    "rt-fraction-scheme": ("FractionGroupSequence.ReferencedBeamSequence.DoseCalibrationConditionsSequence.DoseValue",),
    "rt-general-treatment-record": ("TreatmentRecordContentOrigin",),
    "rt-image": ("ClinicalFractionNumber",),
    "rt-ion-beams": (
        *(f"IonBeamSequence.IonControlPointSequence.{keyword}" for keyword in IONS),
        "IonBeamSequence.RangeShifterSequence.MaterialID",
        "IonBeamSequence.TableTopPositionAlignmentUID",
    ),
    "rt-ion-beams-session-record": (
        *(f"TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence.{keyword}" for keyword in IONS),
        "TreatmentSessionIonBeamSequence.ClinicalFractionNumber",
    ),
    "rt-patient-setup": ("PatientSetupSequence.PatientTreatmentPreparationSequence",),
    "rt-treatment-machine-record": ("TreatmentMachineSequence.TableTopPositionAlignmentUID",),
    "rt-treatment-summary-record": (
        "FractionGroupSummarySequence.FractionStatusSummarySequence.ClinicalFractionNumber",
    ),
    "structure-set": ("AnatomicRegionSequence", "PrimaryAnatomicStructureSequence"),
    "vl-image": ("ViewCodeSequence",),
    "x-ray-3d-angiographic-acquisition": ("XRay3DAcquisitionSequence.XRayDetectorID",),
    "x-ray-3d-craniofacial-acquisition": ("XRay3DAcquisitionSequence.XRayDetectorID",),
    "x-ray-detector": ("XRayDetectorID",),
}
#: 2024b's module prints it, a later one does not.
REMOVED: dict[str, tuple[str, ...]] = {
    "ct-image": TABLE_TOP,
    "enhanced-ct-image": TABLE_TOP,
    "enhanced-xa-xrf-image": PROTOCOLS,
    "ophthalmic-optical-coherence-tomography-en-face-image": ("ReferencedSurfaceMeshIdentificationSequence",),
    "patient": ("EthnicGroup",),
    "x-ray-3d-image": PROTOCOLS,
    "x-ray-image": PROTOCOLS,
}
#: 2024b prints the first type, a later edition the second.
RETYPED: dict[str, dict[str, tuple[str, str]]] = {
    "ophthalmic-photographic-parameters": {
        "ImagePathFilterPassBand": ("3", "1C"),
        "LightPathFilterPassThroughWavelength": ("3", "1C"),
    },
    "roi-contour": {"ROIContourSequence": ("1", "3")},
    "rt-dose": {"DerivationCodeSequence": ("3", "1C"), "SpatialTransformOfDose": ("3", "1C")},
    "rt-ion-beams": {
        f"IonBeamSequence.IonRangeCompensatorSequence.Compensator{keyword}": ("1", "1C")
        for keyword in ("Columns", "PixelSpacing", "Position", "Rows", "ThicknessData")
    },
    "rt-roi-observations": {"RTROIObservationsSequence": ("1", "3")},
    "structure-set": {"StructureSetROISequence": ("1", "3")},
}
# Functional groups.

#: Real-time objects: highdicom has no attributes for their functional groups.
GROUPS_LEFT_OUT = set(REAL_TIME.values()) - {"Rendition Selection Document"}
EXPOSURE = ("FrameAcquisitionSequence.ExposureInmAs", "FrameAcquisitionSequence.ExposureTimeInms")
#: 2024b's macros have no row for the exposure, and its table of the IOD none for the macro; later ones have.
GROUPS_ADDED: dict[str, tuple[str, ...]] = {
    "Breast Projection X-Ray Image": EXPOSURE,
    "Enhanced XA Image": EXPOSURE,
    "Enhanced XRF Image": EXPOSURE,
    "Ophthalmic Tomography Image": ("FrameVOILUTSequence",),
}
SHARED, PER_FRAME = "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"


def slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def table(name: str) -> Any:
    return json.loads((files("highdicom") / "_standard" / name).read_text(encoding="utf-8"))


@cache
def our_iods() -> dict[str, Iod]:
    """The composite ones: highdicom knows no others."""
    iods = map(registry.constraint_iod, registry.constraint_slugs())
    return {iod.name: iod for iod in iods if iod.kind == "composite"}


@cache
def their_sop_classes() -> dict[str, str]:
    return dict(table("sop_class_iod_map.json"))


@cache
def their_modules() -> dict[str, Modules]:
    def module(iod: str, key: str) -> str:
        # The functional groups of an IOD are a module of its own with them.
        return slug(key.removeprefix(f"{iod}-") if key.endswith("-functional-groups") else key)

    return {
        iod: frozenset((row["ie"], module(iod, row["key"]), row["usage"]) for row in rows)
        for iod, rows in table("iod_module_map.json").items()
    }


@cache
def their_types() -> dict[str, Types]:
    found: dict[str, Types] = {}
    for module, rows in table("module_attribute_map.json").items():
        types: dict[Path, set[str]] = {}
        for row in rows:
            types.setdefault((*row["path"], row["keyword"]), set()).add(row["type"])
        found[slug(module)] = {path: frozenset(each) for path, each in types.items()}
    return found


@cache
def keyword(tag: int) -> str:
    return dictionary.lookup(tag).keyword


def our_types(*tables: tuple[str, Path]) -> Types:
    """The types of all attributes of some tables, each given with the path that it is in.

    A macro that includes itself ends there, as with them.
    """
    found: dict[Path, set[str]] = {}

    def visit(nodes: tuple[Node, ...], path: Path, seen: frozenset[str]) -> None:
        for node in nodes:
            if not node.row.include:
                here = (*path, keyword(node.row.tag))
                found.setdefault(here, set()).add(node.row.type)
                visit(node.children, here, seen)
            elif node.row.include not in seen:
                visit(nodes_of(node.row.include), path, seen | {node.row.include})

    for key, within in tables:
        visit(nodes_of(key), within, frozenset({key}))
    return {path: frozenset(types) for path, types in found.items()}


def only_in(one: Types, other: Types) -> set[str]:
    """The outermost paths that one has and the other has not."""
    return {".".join(path) for path in one.keys() - other.keys() if path[:-1] in other or len(path) == 1}


def retyped(ours: Types, theirs: Types) -> dict[str, tuple[str, str]]:
    common = sorted(ours.keys() & theirs.keys())
    different = (path for path in common if ours[path] != theirs[path])
    return {".".join(path): ("|".join(sorted(ours[path])), "|".join(sorted(theirs[path]))) for path in different}


def test_the_tables_compared_are_those_that_the_reasons_speak_of() -> None:
    assert dicomstd.EDITION == "2024b", "another edition was generated: look at each difference again"
    assert len(their_modules()) == 175
    assert their_sop_classes().keys() - UID_dictionary.keys() == LATER_THAN_2024C


def test_the_same_sop_classes_have_the_same_iods() -> None:
    mine = {uid: iod.name for iod in our_iods().values() for uid in iod.sop_classes}
    other = their_sop_classes()
    assert {uid: name for uid, name in mine.items() if uid not in other} == REAL_TIME
    assert other.keys() - mine.keys() == WITHOUT_OUR_IOD.keys()
    assert {(slug(name), other[uid]) for uid, name in mine.items() if slug(name) != other.get(uid, slug(name))} == set()
    assert [name for name, iod in our_iods().items() if not iod.sop_classes] == []


def test_the_same_modules_with_the_same_usage() -> None:
    found = {}
    for name, iod in our_iods().items():
        mine = frozenset((use.entity, slug(use.module), use.usage) for use in iod.uses)
        assert len(mine) == len(iod.uses), name
        other = their_modules()[slug(name)]
        if mine != other:
            found[name] = (set(mine - other), set(other - mine))
    assert {name: found[name] for name in found if found[name] != MODULES.get(name)} == {}
    assert MODULES.keys() - found.keys() == set(), "no longer different"


def test_the_section_of_a_module_is_that_of_its_name() -> None:
    tables: dict[str, set[str]] = {}
    for iod in our_iods().values():
        for use in iod.uses:
            tables.setdefault(slug(use.module), set()).add(use.table)
    assert {module: keys for module, keys in tables.items() if len(keys) > 1} == {}


def test_the_same_attributes_with_the_same_types_in_every_module() -> None:
    tables = {slug(use.module): use.table for iod in our_iods().values() for use in iod.uses}
    added, removed, types = {}, {}, {}
    for module in sorted(tables.keys() - {"current-frame-functional-groups"}):
        mine, other = our_types((tables[module], ())), their_types()[module]
        added[module] = only_in(other, mine)
        removed[module] = only_in(mine, other)
        types[module] = retyped(mine, other)
    assert len(added) > 340
    assert {k: v for k, v in added.items() if v} == {k: set(v) for k, v in ADDED.items()}
    assert {k: v for k, v in removed.items() if v} == {k: set(v) for k, v in REMOVED.items()}
    assert {k: v for k, v in types.items() if v} == RETYPED


def test_the_same_attributes_with_the_same_types_in_the_functional_groups_of_every_iod() -> None:
    added = {}
    for name in sorted(name for name, iod in our_iods().items() if iod.groups and name not in GROUPS_LEFT_OUT):
        groups = our_iods()[name].groups
        mine = our_types(
            ("modules.multi_frame_functional_groups", ()),
            *((group.table, (PER_FRAME,)) for group in groups),
            *((group.table, (SHARED,)) for group in groups if group.shared),
        )
        per_frame_only = our_types(*((group.table, (SHARED,)) for group in groups if not group.shared)).keys()
        other = their_types()[f"{slug(name)}-multi-frame-functional-groups"]
        # They have every group in both sequences, whether or not it may be shared.
        assert per_frame_only <= other.keys(), name
        other = {path: types for path, types in other.items() if path not in per_frame_only}
        assert only_in(mine, other) == set(), name
        assert retyped(mine, other) == {}, name
        added[name] = only_in(other, mine)
    expected = {
        name: {f"{sequence}.{path}" for sequence in (SHARED, PER_FRAME) for path in paths}
        for name, paths in GROUPS_ADDED.items()
    }
    assert {name: paths for name, paths in added.items() if paths} == expected
    assert {
        name for name in GROUPS_LEFT_OUT if f"{slug(name)}-current-frame-functional-groups" in their_types()
    } == set()
