"""Intraocular Lens Calculations, PS3.3 C.8.25.16.2. Generated from table_C.8.25.16-2; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.25.16-2",
    "Intraocular Lens Calculations",
    "C.8.25.16.2",
    (
        Row(0, 0x00221037, "1"),  # TargetRefraction
        Row(0, 0x00221039, "2", values=(enumerated("YES", "NO"),)),  # RefractiveProcedureOccurred
        Row(0, 0x00221040, "2C", when="RefractiveProcedureOccurred in {YES}", items=(0, None), groups=(Group("4234", "D"),)),  # RefractiveSurgeryTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221103, "2C", when="RefractiveProcedureOccurred in {YES}", items=(0, 1), groups=(Group("4238", "D"),)),  # RefractiveErrorBeforeRefractiveSurgeryCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00460047, "3", items=(1, 1)),  # CornealSizeSequence
        Row(1, 0x00460046, "1"),  # CornealSize
        Row(1, 0x00221036, "1", items=(1, 1), groups=(Group("4240", "D"),)),  # SourceOfCornealSizeDataCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081199, "1C", when="SourceOfCornealSizeDataCodeSequence in {(111784, DCM)}", items=(1, 1)),  # ReferencedSOPSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00221127, "3", items=(1, 1)),  # LensThicknessSequence
        Row(1, 0x00221130, "1"),  # LensThickness
        Row(1, 0x00221132, "1", items=(1, 1), groups=(Group("4240", "D"),)),  # SourceOfLensThicknessDataCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081199, "1C", when="SourceOfLensThicknessDataCodeSequence in {(111782, DCM)}", items=(1, 1)),  # ReferencedSOPSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00221128, "3", items=(1, 1)),  # AnteriorChamberDepthSequence
        Row(1, 0x00221131, "1"),  # AnteriorChamberDepth
        Row(1, 0x00221133, "1", items=(1, 1), groups=(Group("4240", "D"),)),  # SourceOfAnteriorChamberDepthDataCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081199, "1C", when="SourceOfAnteriorChamberDepthDataCodeSequence in {(111782, DCM)}", items=(1, 1)),  # ReferencedSOPSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x0022001B, "2", items=(0, 1)),  # RefractiveStateSequence
        Row(1, 0x00220007, "1"),  # SphericalLensPower
        Row(1, 0x00220008, "1"),  # CylinderLensPower
        Row(1, 0x00220009, "1"),  # CylinderAxis
        Row(1, 0x0022000F, "3"),  # VertexDistance
        Row(1, 0x00221134, "1", items=(1, 1)),  # SourceOfRefractiveMeasurementsSequence
        Row(2, 0x00221135, "1", items=(1, 1), groups=(Group("4240", "D"),)),  # SourceOfRefractiveMeasurementsCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00081199, "1C", when="SourceOfRefractiveMeasurementsCodeSequence in {(111783, DCM)}", items=(1, None)),  # ReferencedSOPSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0, include="macros.keratometry"),  # include Keratometry
        Row(0, 0x00460110, "3", items=(1, None)),  # CorneaMeasurementsSequence
        Row(1, 0, include="macros.cornea_measurement"),  # include Cornea Measurement
        Row(1, 0x00460111, "1", items=(1, 1), groups=(Group("4240", "D"),)),  # SourceOfCorneaMeasurementDataCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081199, "1C", when="SourceOfCorneaMeasurementDataCodeSequence in {(111757, DCM)}", items=(1, 1)),  # ReferencedSOPSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00221028, "1", items=(1, 1), groups=(Group("4236", "D"),)),  # IOLFormulaCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221029, "3"),  # IOLFormulaDetail
        Row(0, 0, include="macros.iol_ophthalmic_axial_length"),  # include IOL Ophthalmic Axial Length
        Row(0, 0x00221045, "3", items=(1, 1)),  # SurgicallyInducedAstigmatismSequence
        Row(1, 0x00460147, "1"),  # CylinderPower
        Row(1, 0x00220009, "1"),  # CylinderAxis
        Row(0, 0, include="macros.calculated_iol"),  # include Calculated IOL
    ),
)
