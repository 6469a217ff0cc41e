"""Data elements, PS3.6 tables 6-1, 7-1, 8-1 and 9-1, PS3.7 tables E.1-1 and E.2-1. Generated; do not edit."""

from typing import Final

# tag: (keyword, name, VR, VM, status)
ELEMENTS: Final[dict[int, tuple[str, str, str, str, str]]] = {
    0x00000002: ("AffectedLampUID", "Affected Lamp UID", "UI", "1", ""),
    0x00000010: ("WickLength", "Wick Length", "CS", "1", "retired"),
    0x00000100: ("CommandField", "Command Field", "US", "1", ""),
    0x00020010: ("TransferSyntaxUID", "Transfer Syntax UID", "UI", "1", ""),
    0x00041130: ("FileSetID", "File-set ID", "CS", "1", ""),
    0x00041220: ("DirectoryRecordSequence", "Directory Record Sequence", "SQ", "1", ""),
    0x00041430: ("DirectoryRecordType", "Directory Record Type", "CS", "1", ""),
    0x00080005: ("SpecificCharacterSet", "Specific Character Set", "CS", "1-n", ""),
    0x00080008: ("ImageType", "Image Type", "CS", "2-n", ""),
    0x00080016: ("SOPClassUID", "SOP Class UID", "UI", "1", ""),
    0x00080018: ("SOPInstanceUID", "SOP Instance UID", "UI", "1", ""),
    0x00080060: ("Modality", "Modality", "CS", "1", ""),
    0x00080100: ("CodeValue", "Code Value", "SH", "1", ""),
    0x00080102: ("CodingSchemeDesignator", "Coding Scheme Designator", "SH", "1", ""),
    0x00080104: ("CodeMeaning", "Code Meaning", "LO", "1", ""),
    0x00100010: ("LampOwner", "Lamp’s Owner", "PN", "1", ""),
    0x00100030: ("DateOfSale", "Date of Sale", "DA", "1", ""),
    0x00110001: ("LampColor", "Lamp Color", "CS", "1", ""),
    0x00110002: ("LampCount", "Lamp Count", "US", "1", ""),
    0x00110003: ("ShadeSequence", "Shade Sequence", "SQ", "1", ""),
    0x00110004: ("CordLength", "Cord Length", "DS", "1-n", ""),
    0x00110005: ("BulbKindCodeSequence", "Bulb Kind Code Sequence", "SQ", "1", ""),
    0x00110006: ("GlowPosition", "Glow Position", "FD", "3", ""),
    0x00110007: ("StandSequence", "Stand Sequence", "SQ", "1", ""),
    0x00110008: ("StandMaterial", "Stand Material", "LO", "1", ""),
    0x00110009: ("Wick", "Wick", "LO", "1", "retired 2007"),
    0x00110010: ("GlowTable", "Glow Table", "US or SS or OW", "1-n or 1", ""),
    0x00110011: ("", "", "OB or OW", "1", "See"),
    0x00110012: ("LampMode", "Lamp Mode", "CS", "1", ""),
    0x00110013: ("WireLayout", "Wire Layout", "CS", "1-n", ""),
    0x00110014: ("SwitchBits", "Switch Bits", "US", "1", ""),
    0x00110015: ("FaultFlags", "Fault Flags", "US", "1", ""),
    0x00110016: ("PlugKind", "Plug Kind", "CS", "1", ""),
    0x00110017: ("PlugSide", "Plug Side", "CS", "1", ""),
    0x00110018: ("GlowPointer", "Glow Pointer", "AT", "1-n", ""),
    0x00110019: ("BulbBits", "Bulb Bits", "US", "1", ""),
    0x0011001A: ("BulbBitsUsed", "Bulb Bits Used", "US", "1", ""),
    0x0011001B: ("BodyPartLit", "Body Part Lit", "CS", "1", ""),
    0x0011001C: ("GlowStream", "Glow Stream", "OZ", "1", ""),
    0x0011001D: ("WickMood", "Wick Mood", "CS", "1", ""),
    0x00140023: ("TestLamp", "Test Lamp", "ST", "1-n", "DICONDE"),
    0x52009229: ("SharedFunctionalGroupsSequence", "Shared Functional Groups Sequence", "SQ", "1", ""),
    0x52009230: ("PerFrameFunctionalGroupsSequence", "Per-frame Functional Groups Sequence", "SQ", "1", ""),
    0x7FE00010: ("PixelData", "Pixel Data", "OB or OW", "1", ""),
    0xFFFEE000: ("Item", "Item", "", "1", ""),
}

# (mask, value, keyword, name, VR, VM, status): the row speaks of every tag with tag & mask == value
REPEATING: Final[tuple[tuple[int, int, str, str, str, str, str], ...]] = (
    (0xFFFFFF00, 0x00203100, "OldLampIDs", "Old Lamp IDs", "CS", "1-n", "retired"),
    (0xFF00FFFF, 0x60003000, "StripData", "Strip Data", "OB or OW", "1", ""),
)
