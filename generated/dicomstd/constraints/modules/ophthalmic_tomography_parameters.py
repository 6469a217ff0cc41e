"""Ophthalmic Tomography Parameters, PS3.3 C.8.17.9. Generated from table_C.8.17.9-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8.17.9-1",
    "Ophthalmic Tomography Parameters",
    "C.8.17.9",
    (
        Row(0, 0x00220015, "1", items=(1, 1), groups=(Group("4210", "B"),)),  # AcquisitionDeviceTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00220017, "2", items=(0, None), groups=(Group("4204", "B"),)),  # LightPathFilterTypeStackCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00220001, "3"),  # LightPathFilterPassThroughWavelength
        Row(1, 0x00220002, "3"),  # LightPathFilterPassBand
        Row(0, 0x00187004, "1", values=(defined("CCD", "CMOS", "PHOTO", "INT"),)),  # DetectorType
        Row(0, 0x00221618, "3", items=(1, 1), groups=(Group("4272", "D"),)),  # ScanPatternTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00220055, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # IlluminationWaveLength
        Row(0, 0x00220056, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # IlluminationPower
        Row(0, 0x00220057, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # IlluminationBandwidth
        Row(0, 0x00220035, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # DepthSpatialResolution
        Row(0, 0x00220036, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # MaximumDepthDistortion
        Row(0, 0x00220037, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # AlongScanSpatialResolution
        Row(0, 0x00220038, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # MaximumAlongScanDistortion
        Row(0, 0x00220048, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # AcrossScanSpatialResolution
        Row(0, 0x00220049, "1C", when="AcquisitionDeviceTypeCodeSequence in {(392012008, SCT)}", may="always"),  # MaximumAcrossScanDistortion
    ),
)
