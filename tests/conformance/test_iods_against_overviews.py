"""The modules of every IOD against the standard's own overviews, PS3.3 A.1: matrices of IODs and modules.

They are read with a few lines of XPath, which know nothing of the generator. A difference that is not listed fails, and
so does a listed one that is no longer there. Needs the XML of the edition that was generated.
"""

import pytest
from lxml import etree
from test_generator_real_editions import EDITION, NAMES, body, header, plain, tree

import dicomstd
from dicodec import registry
from dicodec.schema import Iod

#: The columns of each overview, and the IODs that they mean.
COLUMNS: dict[str, dict[str, str]] = {
    "table_A.1-1a": {
        "CR": "Computed Radiography Image",
        "CT": "CT Image",
        "Enh CT": "Enhanced CT Image",
        "MR": "MR Image",
        "Enh MR": "Enhanced MR Image",
        "Enh MR Col": "Enhanced MR Color Image",
        "NM": "Nuclear Medicine Image",
        "US": "Ultrasound Image",
        "US MF": "Ultrasound Multi-frame Image",
        "Enh US Vol": "Enhanced US Volume",
        "PA": "Photoacoustic Image",
        "SC": "Secondary Capture Image",
        "SC MF SB": "Multi-frame Single Bit Secondary Capture Image",
        "SC MF GB": "Multi-frame Grayscale Byte Secondary Capture Image",
        "SC MF GW": "Multi-frame Grayscale Word Secondary Capture Image",
        "SC MF TC": "Multi-frame True Color Secondary Capture Image",
        "PT": "Positron Emission Tomography Image",
        "Enh PT": "Enhanced PET Image",
    },
    "table_A.1-1b": {
        "XA": "X-Ray Angiographic Image",
        "Enh XA": "Enhanced XA Image",
        "RF": "X-Ray Radiofluoroscopic Image",
        "Enh RF": "Enhanced XRF Image",
        "3D XA": "X-Ray 3D Angiographic Image",
        "3D CF": "X-Ray 3D Craniofacial Image",
        "Br Tomo": "Breast Tomosynthesis Image",
        "Br Proj": "Breast Projection X-Ray Image",
        "RT IM": "RT Image",
        "DX": "Digital X-Ray Image",
        "MG": "Digital Mammography X-Ray Image",
        "IO": "Digital Intra-Oral X-Ray Image",
        "Par Map": "Parametric Map",
    },
    "table_A.1-1c": {
        "VL EN": "VL Endoscopic Image",
        "VL MC": "VL Microscopic Image",
        "VL SL": "VL Slide-Coordinates Microscopic Image",
        "VL WS": "VL Whole Slide Microscopy Image",
        "VL PH": "VL Photographic Image",
        "DMS PH": "Dermoscopic Photography Image",
        "CFM": "Confocal Microscopy Image",
        "CFM TP": "Confocal Microscopy Tiled Pyramidal Image",
        "Vid VL EN": "Video Endoscopic Image",
        "Vid VL MC": "Video Microscopic Image",
        "Vid VL PH": "Video Photographic Image",
    },
    "table_A.1-1d": {
        "Oph 8 Bit": "Ophthalmic Photography 8 Bit Image",
        "Oph 16 Bit": "Ophthalmic Photography 16 Bit Image",
        "WF Oph St": "Wide Field Ophthalmic Photography Stereographic Projection Image",
        "WF Oph 3DC": "Wide Field Ophthalmic Photography 3D Coordinates Image",
        "OPT": "Ophthalmic Tomography Image",
        "OCT ENF": "Ophthalmic Optical Coherence Tomography En Face Image",
        "OCT BSV": "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis",
        "OPM": "Ophthalmic Thickness Map",
        "CM": "Corneal Topography Map",
    },
    "table_A.1-1e": {
        "IVOCT": "Intravascular Optical Coherence Tomography Image",
        "Seg": "Segmentation",
    },
    "table_A.1-2": {
        "MR Spectroscopy": "MR Spectroscopy",
        "Raw Data": "Raw Data",
        "Surface Scan Point Cloud": "Surface Scan Point Cloud",
        "Surface Scan Mesh": "Surface Scan Mesh",
        "Content Assessment Result": "Content Assessment Results",
        "WS Bulk Smpl Ann": "Microscopy Bulk Simple Annotations",
    },
    "table_A.1-3": {
        "Ln Mx": "Lensometry Measurements",
        "Aut Ref Mx": "Autorefraction Measurements",
        "Ker Mx": "Keratometry Measurements",
        "Sub Ref Mx": "Subjective Refraction Measurements",
        "Vis Acy Mx": "Visual Acuity Measurements",
        "Op Ax Mx": "Ophthalmic Axial Measurements",
        "IO Ln Cl": "Intraocular Lens Calculations",
        "OPV": "Ophthalmic Visual Field Static Perimetry Measurements",
        "Reg": "Spatial Registration",
        "Def Reg": "Deformable Spatial Registration",
        "Fid": "Spatial Fiducials",
        "RWV": "Real World Value Mapping",
        "Str Rl": "Stereometric Relationship",
        "Sfc Seg": "Surface Segmentation",
        "Bs St Dsp": "Basic Structured Display",
        "Trc Res": "Tractography Results",
    },
    "table_A.1-4": {
        "RT Dose": "RT Dose",
        "RT Struc Set": "RT Structure Set",
        "RT Plan": "RT Plan",
        "RT Beam Rec": "RT Beams Treatment Record",
        "RT Brachy Rec": "RT Brachy Treatment Record",
        "RT Sum": "RT Treatment Summary Record",
        "RT Ion Plan": "RT Ion Plan",
        "RT Ion Beams Treat Rec": "RT Ion Beams Treatment Record",
        "RT Beams Delivery Inst": "RT Beams Delivery Instruction",
        "RT Brachy App Setup Delivery Inst": "RT Brachy Application Setup Delivery Instruction",
    },
    "table_A.1-4b": {
        "RT Physn Intent": "RT Physician Intent",
        "RT Seg Annot": "RT Segment Annotation",
        "RT Rad Set": "RT Radiation Set",
        "C-Arm P-E Rad": "C-Arm Photon-Electron Radiation",
        "Tomo Rad": "Tomotherapeutic Radiation",
        "Rob Arm Rad": "Robotic-Arm Radiation",
        "RT Rad Rec Set": "RT Radiation Record Set",
        "RT Rad Slvg Rec": "RT Radiation Salvage Record",
        "C-Arm P-E Rec": "C-Arm Photon-Electron Radiation Record",
        "Tomo Rec": "Tomotherapeutic Radiation Record",
        "Rob Arm Rec": "Robotic-Arm Radiation Record",
        "RT Rad Set Del Inst": "RT Radiation Set Delivery Instruction",
        "RT Treat Prep": "RT Treatment Preparation",
    },
    "table_A.1-4c": {
        "Enh RT Img": "Enhanced RT Image",
        "Enh Cont RT Img": "Enhanced Continuous RT Image",
        "RT Pat Pos Acq Inst": "RT Patient Position Acquisition Instruction",
    },
    "table_A.1-5": {
        "Generic Implant Template": "Generic Implant Template",
        "Implant Assembly Template": "Implant Assembly Template",
        "Implant Template Group": "Implant Template Group",
    },
    "table_A.1-6": {
        "Gray Pres State": "Grayscale Softcopy Presentation State",
        "Col Pres State": "Color Softcopy Presentation State",
        "Pseudo Col Pres State": "Pseudo-Color Softcopy Presentation State",
        "Blend Pres State": "Blending Softcopy Presentation State",
        "XA RF Pres State": "XA/XRF Grayscale Softcopy Presentation State",
        "Planar MPR Vol Pres State": "Planar MPR Volumetric Presentation State",
        "Vol Rend Vol Pres State": "Volume Rendering Volumetric Presentation State",
        "Adv Blend Pres State": "Advanced Blending Presentation State",
        "Var Mod LUT Pres State": "Variable Modality LUT Softcopy Presentation State",
    },
    "table_A.1-7": {
        "Basic Text SR": "Basic Text SR",
        "Enhd SR": "Enhanced SR",
        "Comp SR": "Comprehensive SR",
        "Comp 3D SR": "Comprehensive 3D SR",
        "Extns SR": "Extensible SR",
        "Key Obj Sel": "Key Object Selection Document",
        "Rend Obj Sel": "Rendition Selection Document",
        "Mam CAD": "Mammography CAD SR",
        "Ch CAD": "Chest CAD SR",
        "Col CAD": "Colon CAD SR",
        "Impl Plan SR": "Implantation Plan SR Document",
        "Prc Log": "Procedure Log",
    },
    "table_A.1-7b": {
        "RD SR": "X-Ray Radiation Dose SR",
        "R-RD SR": "Radiopharmaceutical Radiation Dose SR",
        "Pat RD SR": "Patient Radiation Dose SR",
        "Enh RD SR": "Enhanced X-Ray Radiation Dose SR",
        "Sp Rx Rp": "Spectacle Prescription Report",
        "Mac Grd Rp": "Macular Grid Thickness and Volume Report",
        "Acq Ctx SR": "Acquisition Context SR",
        "Simp Card Echo SR": "Simplified Adult Echo SR",
        "Plan IA Admin SR": "Planned Imaging Agent Administration SR",
        "Perf IA Admin SR": "Performed Imaging Agent Administration SR",
    },
    "table_A.1-8": {
        "Basic Voice Audio": "Basic Voice Audio Waveform",
        "12 Lead ECG": "12-Lead ECG",
        "General ECG WF": "General ECG",
        "General 32-bit ECG WF": "General 32-bit ECG",
        "Ambul ECG WF": "Ambulatory ECG",
        "Hemo WF": "Hemodynamic Waveform",
        "Basic Cardiac EP WF": "Basic Cardiac Electrophysiology Waveform",
        "Arterial Pulse WF": "Arterial Pulse Waveform",
        "Resp WF": "Respiratory Waveform",
        "General Audio WF": "General Audio Waveform",
        "Scalp EEG WF": "Routine Scalp Electroencephalogram",
        "EMG WF": "Electromyogram",
        "EOG WF": "Electrooculogram",
        "Sleep EEG WF": "Sleep Electroencephalogram",
        "Multi Resp WF": "Multi-channel Respiratory Waveform",
        "Body Posn WF": "Body Position Waveform",
    },
    "table_A.1-9": {
        "CT Performed Procedure Protocol": "CT Performed Procedure Protocol",
        "XA Performed Procedure Protocol": "XA Performed Procedure Protocol",
        "CT Defined Procedure Protocol": "CT Defined Procedure Protocol",
        "XA Defined Procedure Protocol": "XA Defined Procedure Protocol",
        "Protocol Approval": "Protocol Approval",
    },
    "table_A.1-10": {
        "Enc PDF": "Encapsulated PDF",
        "Enc CDA": "Encapsulated CDA",
        "Enc STL": "Encapsulated STL",
        "Enc OBJ": "Encapsulated OBJ",
        "Enc MTL": "Encapsulated MTL",
    },
    "table_A.1-11": {
        "RTV EN": "Real-Time Video Endoscopic Image",
        "RTV PH": "Real-Time Video Photographic Image",
    },
    "table_A.1-12": {"RTV Basic Voice Audio": "Real-Time Audio Waveform"},
    "table_A.1-13": {
        "Hanging Protocol": "Hanging Protocol",
        "Color Palette": "Color Palette",
        "Inventory": "Inventory",
    },
}
WITHOUT_A_COLUMN = {f"Legacy Converted Enhanced {modality} Image" for modality in ("CT", "MR", "PET")}

#: Modules that the overviews call by other names.
RENAMED = {
    "Acquisition": "General Acquisition",
    "Adv. Presn. State Blending": "Advanced Blending Presentation State",
    "Adv. Presn. State Display": "Advanced Blending Presentation State Display",
    "Equipment": "General Equipment",
    "Palette Color LUT": "Palette Color Lookup Table",
}
ABBREVIATED = {
    "Actvn.": "Activation",
    "Annot.": "Annotation",
    "Dim.": "Dimension",
    "Disp.": "Displayed",
    "Equip.": "Equipment",
    "Ident.": "Identification",
    "Mammo": "Mammography",
    "Msrmnts.": "Measurements",
    "Presn.": "Presentation",
    "Reln.": "Relationship",
    "Spect.": "Spectroscopy",
    "Sync.": "Synchronization",
    "Trans.": "Transformation",
}

# Where an overview and the table of an IOD differ, ours is as the table of the IOD: the overview slips, or is behind.

#: Modules of the IODs of an overview that has no row of them.
NO_ROW = {
    "table_A.1-1a": {
        "CT Series",
        "Enhanced Multi-energy CT Acquisition",
        "Enhanced PET Corrections",
        "MR Series",
        "Multi-energy CT Image",
    },
    "table_A.1-1d": {"Ophthalmic Photography Series"},
    "table_A.1-2": {"Enhanced Contrast/Bolus", "MR Series"},
    "table_A.1-4b": {"RT Enhanced Prescription"},
    "table_A.1-6": {"Specimen"},
    "table_A.1-11": {"General Acquisition"},
}
#: There is a row of the module, and nothing in it for the IOD.
NO_MARK = {
    "Basic Structured Display": {"Specimen": "U"},
    "Deformable Spatial Registration": {"Clinical Trial Series": "U"},
    "Encapsulated STL": {"SOP Common": "M"},
    "MR Spectroscopy": {"Common Instance Reference": "U"},
    "Microscopy Bulk Simple Annotations": {"Specimen": "U"},
    "RT Physician Intent": {"General Series": "M"},
    "RT Segment Annotation": {"General Series": "M"},
    "Real World Value Mapping": {"Clinical Trial Series": "U", "General Series": "M"},
    "Secondary Capture Image": {"Frame of Reference": "C", "Image Plane": "U", "Synchronization": "U"},
    "Spatial Registration": {"Clinical Trial Series": "U"},
}
#: The table of the IOD has no such module.
NOT_IN_THE_IOD = {
    "Dermoscopic Photography Image": {"Frame of Reference": "U"},
    "Implantation Plan SR Document": {"Key Object Document": "M", "Key Object Document Series": "M", "Timezone": "M"},
    "Photoacoustic Image": {"Multi-frame": "M"},
    "Procedure Log": {"Patient Study": "U"},
    "RT Physician Intent": {"RT Prescription": "U"},  # It has RT Enhanced Prescription, of which there is no row.
    "VL Whole Slide Microscopy Image": {"ICC Profile": "U"},  # Each optical path has its own profile.
    "Variable Modality LUT Softcopy Presentation State": {
        "Enhanced General Equipment": "M",
        "Palette Color Lookup Table": "C",
    },
}
#: The usage in the overview, and that in the table of the IOD.
OTHER_USAGE = {
    "Basic Structured Display": {"Enhanced General Equipment": ("M", "U")},
    "Enhanced XRF Image": {"Synchronization": ("C", "U")},
    "Generic Implant Template": {
        "Generic Implant Template 2D Drawings": ("C", "U"),
        "Generic Implant Template 3D Models": ("C", "U"),
        "Surface Mesh": ("U", "C"),
    },
    "RT Ion Plan": {"RT Ion Beams": ("M", "C")},
    "Ultrasound Multi-frame Image": {"Synchronization": ("U", "C")},
}

Usages = dict[str, str]
Overviews = dict[str, tuple[list[str], list[list[str]]]]


@pytest.fixture(scope="module")
def iods() -> dict[str, Iod]:
    iods = map(registry.constraint_iod, registry.constraint_slugs())
    return {iod.name: iod for iod in iods if iod.kind == "composite"}


@pytest.fixture(scope="module")
def tables(iods: dict[str, Iod]) -> dict[str, Usages]:
    """The modules of each IOD, with their usage."""
    return {name: {use.module: use.usage for use in iod.uses} for name, iod in iods.items()}


@pytest.fixture(scope="module")
def part03() -> list[etree._Element]:
    found: list[etree._Element] = tree("part03").xpath("//d:table", namespaces=NAMES)
    return found


@pytest.fixture(scope="module")
def overviews(part03: list[etree._Element]) -> Overviews:
    """The columns and rows of each overview."""
    found = {}
    for table in part03:
        first, *columns = header(table).split("|")
        if first == "IODs Modules":
            found[table.get(f"{{{NAMES['xml']}}}id")] = (columns, list(body(table)))
    return found


@pytest.fixture(scope="module")
def modules(iods: dict[str, Iod]) -> dict[str, str]:
    """The names of all modules, by their names in small letters: the overviews are not strict about capitals."""
    return {use.module.lower(): use.module for iod in iods.values() for use in iod.uses}


def full(row: str) -> str:
    return RENAMED.get(row) or " ".join(ABBREVIATED.get(word, word) for word in row.split())


def test_the_columns_are_all_iods(iods: dict[str, Iod], overviews: Overviews) -> None:
    assert dicomstd.EDITION == EDITION, "another edition was generated: look at each difference again"
    assert {name: columns for name, (columns, _) in overviews.items()} == {
        name: list(columns) for name, columns in COLUMNS.items()
    }
    assert len(COLUMNS) == 20
    meant = [iod for columns in COLUMNS.values() for iod in columns.values()]
    assert len(meant) == len(set(meant))
    assert iods.keys() - set(meant) == WITHOUT_A_COLUMN
    assert set(meant) <= iods.keys()


def test_the_rows_are_modules(modules: dict[str, str], overviews: Overviews) -> None:
    rows = {row[0] for _, printed in overviews.values() for row in printed}
    assert {row for row in rows if full(row).lower() not in modules} == set()
    assert RENAMED.keys() <= rows
    assert ABBREVIATED.keys() <= {word for row in rows - RENAMED.keys() for word in row.split()}


def test_the_same_modules_with_the_same_usage(
    tables: dict[str, Usages], modules: dict[str, str], overviews: Overviews
) -> None:
    no_row: dict[str, set[str]] = {}
    no_mark: dict[str, Usages] = {}
    not_in_the_iod: dict[str, Usages] = {}
    other_usage: dict[str, dict[str, tuple[str, str]]] = {}
    for name, (_, rows) in overviews.items():
        printed = {modules[full(row[0]).lower()] for row in rows}
        for column, iod in enumerate(COLUMNS[name].values(), start=1):
            marks: Usages = {}
            for row in rows:
                # A star says that the table of the IOD has a condition.
                if mark := row[column].removesuffix("*"):
                    assert marks.setdefault(modules[full(row[0]).lower()], mark) == mark, (iod, row[0])
            for module in sorted(marks.keys() | tables[iod].keys()):
                mark, usage = marks.get(module, ""), tables[iod].get(module, "")
                if module not in printed:
                    no_row.setdefault(name, set()).add(module)
                elif not mark:
                    no_mark.setdefault(iod, {})[module] = usage
                elif not usage:
                    not_in_the_iod.setdefault(iod, {})[module] = mark
                elif mark != usage:
                    other_usage.setdefault(iod, {})[module] = (mark, usage)
    assert no_row == NO_ROW
    assert no_mark == NO_MARK
    assert not_in_the_iod == NOT_IN_THE_IOD
    assert other_usage == OTHER_USAGE


def test_the_modules_of_every_iod_are_those_of_its_own_table(
    tables: dict[str, Usages], part03: list[etree._Element]
) -> None:
    """So that what the lists above say of the IODs is what the standard prints, and no mistake of ours."""
    printed: dict[str, Usages] = {}
    for table in part03:
        if header(table) == "IE|Module|Reference|Usage":
            name = plain(table[0]).removesuffix(" Modules").removesuffix(" IOD")
            printed[name] = {row[-3]: row[-1][:1] for row in body(table)}
    assert printed == tables
