"""DX Image, PS3.3 C.8.11.3. Generated from table_C.8-70; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-70",
    "DX Image",
    "C.8.11.3",
    (
        Row(0, 0x00080008, "1"),  # ImageType
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME1", "MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0000H"),)),  # PixelRepresentation
        Row(0, 0x00281040, "1", values=(enumerated("LIN", "LOG"),)),  # PixelIntensityRelationship
        Row(0, 0x00281041, "1", values=(enumerated("+1", "-1"),)),  # PixelIntensityRelationshipSign
        Row(0, 0x00281052, "1", values=(enumerated("0"),)),  # RescaleIntercept
        Row(0, 0x00281053, "1", values=(enumerated("1"),)),  # RescaleSlope
        Row(0, 0x00281054, "1", values=(enumerated("US"),)),  # RescaleType
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY", "INVERSE"),)),  # PresentationLUTShape
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00082111, "3"),  # DerivationDescription
        Row(0, 0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Row(0, 0x00181401, "3"),  # AcquisitionDeviceProcessingCode
        Row(0, 0x00200020, "1C", when="not present(ViewCodeSequence) or (present(ViewCodeSequence) and ViewCodeSequence not in {(119376003, SCT), (127457009, SCT)})", may="always"),  # PatientOrientation
        Row(0, 0x00500004, "3", values=(enumerated("YES", "NO"),)),  # CalibrationImage
        Row(0, 0x00280301, "1", values=(enumerated("YES", "NO"),)),  # BurnedInAnnotation
        Row(0, 0x00283010, "1C", when="PresentationIntentType in {\"FOR PRESENTATION\"} and not present(WindowCenter)", may="present(WindowCenter)", items=(1, None)),  # VOILUTSequence
        Row(1, 0x00283002, "1"),  # LUTDescriptor
        Row(1, 0x00283003, "3"),  # LUTExplanation
        Row(1, 0x00283006, "1"),  # LUTData
        Row(0, 0x00281050, "1C", when="PresentationIntentType in {\"FOR PRESENTATION\"} and not present(VOILUTSequence)", may="present(VOILUTSequence)"),  # WindowCenter
        Row(0, 0x00281051, "1C", when="present(WindowCenter)"),  # WindowWidth
        Row(0, 0x00281055, "3"),  # WindowCenterWidthExplanation
    ),
)
