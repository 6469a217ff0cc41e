"""The application level confidentiality profile, PS3.15 Annex E. Generated; do not edit."""

from typing import Final

from dicodec.typed.profile import Actions

# tag: actions (table E.1-1)
ATTRIBUTES: Final[dict[int, Actions]] = {
    0x00001000: Actions("X", retain_uids="K"),  # Affected SOP Instance UID
    0x00001001: Actions("U", retain_uids="K"),  # Requested SOP Instance UID
    0x00020003: Actions("U", retain_uids="K"),  # MediaStorageSOPInstanceUID
    0x00041511: Actions("U", retain_uids="K"),  # ReferencedSOPInstanceUIDInFile
    0x00080012: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # InstanceCreationDate
    0x00080013: Actions("X/Z/D", retain_full_dates="K", retain_modified_dates="C"),  # InstanceCreationTime
    0x00080014: Actions("U", retain_uids="K"),  # InstanceCreatorUID
    0x00080015: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InstanceCoercionDateTime
    0x00080017: Actions("U", retain_uids="K"),  # AcquisitionUID
    0x00080018: Actions("U", retain_uids="K"),  # SOPInstanceUID
    0x00080019: Actions("U", retain_uids="K"),  # PyramidUID
    0x00080020: Actions("Z", retain_full_dates="K", retain_modified_dates="C"),  # StudyDate
    0x00080021: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # SeriesDate
    0x00080022: Actions("X/Z", retain_full_dates="K", retain_modified_dates="C"),  # AcquisitionDate
    0x00080023: Actions("Z/D", retain_full_dates="K", retain_modified_dates="C"),  # ContentDate
    0x00080024: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # OverlayDate
    0x00080025: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # CurveDate
    0x0008002A: Actions("X/Z/D", retain_full_dates="K", retain_modified_dates="C"),  # AcquisitionDateTime
    0x00080030: Actions("Z", retain_full_dates="K", retain_modified_dates="C"),  # StudyTime
    0x00080031: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # SeriesTime
    0x00080032: Actions("X/Z", retain_full_dates="K", retain_modified_dates="C"),  # AcquisitionTime
    0x00080033: Actions("Z/D", retain_full_dates="K", retain_modified_dates="C"),  # ContentTime
    0x00080034: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # OverlayTime
    0x00080035: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # CurveTime
    0x00080050: Actions("Z"),  # AccessionNumber
    0x00080054: Actions("X", retain_device_identity="C"),  # RetrieveAETitle
    0x00080055: Actions("X", retain_device_identity="C"),  # StationAETitle
    0x00080058: Actions("U", retain_uids="K"),  # FailedSOPInstanceUIDList
    0x00080080: Actions("X/Z/D", retain_institution_identity="K"),  # InstitutionName
    0x00080081: Actions("X", retain_institution_identity="K"),  # InstitutionAddress
    0x00080082: Actions("X/Z/D", retain_institution_identity="K"),  # InstitutionCodeSequence
    0x00080090: Actions("Z"),  # ReferringPhysicianName
    0x00080092: Actions("X"),  # ReferringPhysicianAddress
    0x00080094: Actions("X"),  # ReferringPhysicianTelephoneNumbers
    0x00080096: Actions("X"),  # ReferringPhysicianIdentificationSequence
    0x0008009C: Actions("Z"),  # ConsultingPhysicianName
    0x0008009D: Actions("X"),  # ConsultingPhysicianIdentificationSequence
    0x00080106: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # ContextGroupVersion
    0x00080107: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # ContextGroupLocalVersion
    0x00080201: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # TimezoneOffsetFromUTC
    0x00081000: Actions("X", retain_device_identity="C"),  # NetworkID
    0x00081010: Actions("X/Z/D", retain_device_identity="K"),  # StationName
    0x00081030: Actions("X", clean_descriptors="C"),  # StudyDescription
    0x0008103E: Actions("X", clean_descriptors="C"),  # SeriesDescription
    0x00081040: Actions("X", retain_institution_identity="K"),  # InstitutionalDepartmentName
    0x00081041: Actions("X", retain_institution_identity="K"),  # InstitutionalDepartmentTypeCodeSequence
    0x00081048: Actions("X"),  # PhysiciansOfRecord
    0x00081049: Actions("X"),  # PhysiciansOfRecordIdentificationSequence
    0x00081050: Actions("X"),  # PerformingPhysicianName
    0x00081052: Actions("X"),  # PerformingPhysicianIdentificationSequence
    0x00081060: Actions("X"),  # NameOfPhysiciansReadingStudy
    0x00081062: Actions("X"),  # PhysiciansReadingStudyIdentificationSequence
    0x00081070: Actions("X/Z/D"),  # OperatorsName
    0x00081072: Actions("X/D"),  # OperatorIdentificationSequence
    0x00081080: Actions("X", clean_descriptors="C"),  # AdmittingDiagnosesDescription
    0x00081084: Actions("X", clean_descriptors="C"),  # AdmittingDiagnosesCodeSequence
    0x00081088: Actions("X", clean_descriptors="C"),  # PyramidDescription
    0x00081110: Actions("X/Z", retain_uids="K"),  # ReferencedStudySequence
    0x00081111: Actions("X/Z/D", retain_uids="K"),  # ReferencedPerformedProcedureStepSequence
    0x00081120: Actions("X", retain_uids="K"),  # ReferencedPatientSequence
    0x00081140: Actions("X/Z/U*", retain_uids="K"),  # ReferencedImageSequence
    0x00081155: Actions("U", retain_uids="K"),  # ReferencedSOPInstanceUID
    0x00081195: Actions("U", retain_uids="K"),  # TransactionUID
    0x00082111: Actions("X", clean_descriptors="C"),  # DerivationDescription
    0x00082112: Actions("X/Z/U*", retain_uids="K"),  # SourceImageSequence
    0x00083010: Actions("U", retain_uids="K"),  # IrradiationEventUID
    0x00084000: Actions("X", clean_descriptors="C"),  # IdentifyingComments
    0x00100010: Actions("Z"),  # PatientName
    0x00100020: Actions("Z/D"),  # PatientID
    0x00100021: Actions("X"),  # IssuerOfPatientID
    0x00100030: Actions("Z"),  # PatientBirthDate
    0x00100032: Actions("X"),  # PatientBirthTime
    0x00100040: Actions("Z", retain_patient_characteristics="K"),  # PatientSex
    0x00100050: Actions("X"),  # PatientInsurancePlanCodeSequence
    0x00100101: Actions("X"),  # PatientPrimaryLanguageCodeSequence
    0x00100102: Actions("X"),  # PatientPrimaryLanguageModifierCodeSequence
    0x00101000: Actions("X"),  # OtherPatientIDs
    0x00101001: Actions("X"),  # OtherPatientNames
    0x00101002: Actions("X"),  # OtherPatientIDsSequence
    0x00101005: Actions("X"),  # PatientBirthName
    0x00101010: Actions("X", retain_patient_characteristics="K"),  # PatientAge
    0x00101020: Actions("X", retain_patient_characteristics="K"),  # PatientSize
    0x00101030: Actions("X", retain_patient_characteristics="K"),  # PatientWeight
    0x00101040: Actions("X"),  # PatientAddress
    0x00101050: Actions("X"),  # InsurancePlanIdentification
    0x00101060: Actions("X"),  # PatientMotherBirthName
    0x00101080: Actions("X"),  # MilitaryRank
    0x00101081: Actions("X"),  # BranchOfService
    0x00101090: Actions("X"),  # MedicalRecordLocator
    0x00101100: Actions("X"),  # ReferencedPatientPhotoSequence
    0x00102000: Actions("X", clean_descriptors="C"),  # MedicalAlerts
    0x00102110: Actions("X", retain_patient_characteristics="C", clean_descriptors="C"),  # Allergies
    0x00102150: Actions("X"),  # CountryOfResidence
    0x00102152: Actions("X"),  # RegionOfResidence
    0x00102154: Actions("X"),  # PatientTelephoneNumbers
    0x00102155: Actions("X"),  # PatientTelecomInformation
    0x00102160: Actions("X", retain_patient_characteristics="K"),  # EthnicGroup
    0x00102180: Actions("X", clean_descriptors="C"),  # Occupation
    0x001021A0: Actions("X", retain_patient_characteristics="K"),  # SmokingStatus
    0x001021B0: Actions("X", clean_descriptors="C"),  # AdditionalPatientHistory
    0x001021C0: Actions("X", retain_patient_characteristics="K"),  # PregnancyStatus
    0x001021D0: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # LastMenstrualDate
    0x001021F0: Actions("X"),  # PatientReligiousPreference
    0x00102203: Actions("X/Z", retain_patient_characteristics="K"),  # PatientSexNeutered
    0x00102297: Actions("X"),  # ResponsiblePerson
    0x00102299: Actions("X"),  # ResponsibleOrganization
    0x00104000: Actions("X", clean_descriptors="C"),  # PatientComments
    0x00120010: Actions("D"),  # ClinicalTrialSponsorName
    0x00120020: Actions("D"),  # ClinicalTrialProtocolID
    0x00120021: Actions("Z"),  # ClinicalTrialProtocolName
    0x00120022: Actions("X"),  # IssuerOfClinicalTrialProtocolID
    0x00120023: Actions("X"),  # OtherClinicalTrialProtocolIDsSequence
    0x00120030: Actions("Z", retain_institution_identity="K"),  # ClinicalTrialSiteID
    0x00120031: Actions("Z", retain_institution_identity="K"),  # ClinicalTrialSiteName
    0x00120032: Actions("X"),  # IssuerOfClinicalTrialSiteID
    0x00120040: Actions("D"),  # ClinicalTrialSubjectID
    0x00120041: Actions("X"),  # IssuerOfClinicalTrialSubjectID
    0x00120042: Actions("D"),  # ClinicalTrialSubjectReadingID
    0x00120043: Actions("X"),  # IssuerOfClinicalTrialSubjectReadingID
    0x00120050: Actions("Z"),  # ClinicalTrialTimePointID
    0x00120051: Actions("X", clean_descriptors="C"),  # ClinicalTrialTimePointDescription
    0x00120055: Actions("X"),  # IssuerOfClinicalTrialTimePointID
    0x00120060: Actions("Z", retain_institution_identity="K"),  # ClinicalTrialCoordinatingCenterName
    0x00120071: Actions("X"),  # ClinicalTrialSeriesID
    0x00120072: Actions("X", clean_descriptors="C"),  # ClinicalTrialSeriesDescription
    0x00120073: Actions("X"),  # IssuerOfClinicalTrialSeriesID
    0x00120081: Actions("D", retain_institution_identity="K"),  # ClinicalTrialProtocolEthicsCommitteeName
    0x00120082: Actions("X"),  # ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    0x00120086: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # EthicsCommitteeApprovalEffectivenessStartDate
    0x00120087: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # EthicsCommitteeApprovalEffectivenessEndDate
    0x0014407C: Actions("X", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # CalibrationTime
    0x0014407E: Actions("X", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # CalibrationDate
    0x0016002B: Actions("X", clean_descriptors="C"),  # MakerNote
    0x0016004B: Actions("X", clean_descriptors="C"),  # DeviceSettingDescription
    0x0016004D: Actions("X"),  # CameraOwnerName
    0x0016004E: Actions("X", retain_device_identity="K"),  # LensSpecification
    0x0016004F: Actions("X", retain_device_identity="K"),  # LensMake
    0x00160050: Actions("X", retain_device_identity="K"),  # LensModel
    0x00160051: Actions("X", retain_device_identity="K"),  # LensSerialNumber
    0x00160070: Actions("X"),  # GPSVersionID
    0x00160071: Actions("X"),  # GPSLatitudeRef
    0x00160072: Actions("X"),  # GPSLatitude
    0x00160073: Actions("X"),  # GPSLongitudeRef
    0x00160074: Actions("X"),  # GPSLongitude
    0x00160075: Actions("X"),  # GPSAltitudeRef
    0x00160076: Actions("X"),  # GPSAltitude
    0x00160077: Actions("X"),  # GPSTimeStamp
    0x00160078: Actions("X"),  # GPSSatellites
    0x00160079: Actions("X"),  # GPSStatus
    0x0016007A: Actions("X"),  # GPSMeasureMode
    0x0016007B: Actions("X"),  # GPSDOP
    0x0016007C: Actions("X"),  # GPSSpeedRef
    0x0016007D: Actions("X"),  # GPSSpeed
    0x0016007E: Actions("X"),  # GPSTrackRef
    0x0016007F: Actions("X"),  # GPSTrack
    0x00160080: Actions("X"),  # GPSImgDirectionRef
    0x00160081: Actions("X"),  # GPSImgDirection
    0x00160082: Actions("X"),  # GPSMapDatum
    0x00160083: Actions("X"),  # GPSDestLatitudeRef
    0x00160084: Actions("X"),  # GPSDestLatitude
    0x00160085: Actions("X"),  # GPSDestLongitudeRef
    0x00160086: Actions("X"),  # GPSDestLongitude
    0x00160087: Actions("X"),  # GPSDestBearingRef
    0x00160088: Actions("X"),  # GPSDestBearing
    0x00160089: Actions("X"),  # GPSDestDistanceRef
    0x0016008A: Actions("X"),  # GPSDestDistance
    0x0016008B: Actions("X"),  # GPSProcessingMethod
    0x0016008C: Actions("X"),  # GPSAreaInformation
    0x0016008D: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # GPSDateStamp
    0x0016008E: Actions("X"),  # GPSDifferential
    0x00180010: Actions("Z/D", clean_descriptors="C"),  # ContrastBolusAgent
    0x00180027: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InterventionDrugStopTime
    0x00180035: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InterventionDrugStartTime
    0x00181000: Actions("X/Z/D", retain_device_identity="K"),  # DeviceSerialNumber
    0x00181002: Actions("U", retain_uids="K", retain_device_identity="K"),  # DeviceUID
    0x00181004: Actions("X", retain_device_identity="K"),  # PlateID
    0x00181005: Actions("X", retain_device_identity="K"),  # GeneratorID
    0x00181007: Actions("X", retain_device_identity="K"),  # CassetteID
    0x00181008: Actions("X", retain_device_identity="K"),  # GantryID
    0x00181009: Actions("X", retain_device_identity="K"),  # UniqueDeviceIdentifier
    0x0018100A: Actions("X", retain_device_identity="K"),  # UDISequence
    0x0018100B: Actions("U", retain_uids="K", retain_device_identity="K"),  # ManufacturerDeviceClassUID
    0x00181012: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateOfSecondaryCapture
    0x00181014: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # TimeOfSecondaryCapture
    0x00181030: Actions("X/D", clean_descriptors="C"),  # ProtocolName
    0x00181042: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ContrastBolusStartTime
    0x00181043: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ContrastBolusStopTime
    0x00181072: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # RadiopharmaceuticalStartTime
    0x00181073: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # RadiopharmaceuticalStopTime
    0x00181078: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # RadiopharmaceuticalStartDateTime
    0x00181079: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # RadiopharmaceuticalStopDateTime
    0x001811BB: Actions("D", clean_descriptors="C"),  # AcquisitionFieldOfViewLabel
    0x00181200: Actions("X", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # DateOfLastCalibration
    0x00181201: Actions("X", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # TimeOfLastCalibration
    0x00181202: Actions("X", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # DateTimeOfLastCalibration
    0x00181203: Actions("Z", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # CalibrationDateTime
    0x00181204: Actions("X", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # DateOfManufacture
    0x00181205: Actions("X", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # DateOfInstallation
    0x00181400: Actions("X/D", clean_descriptors="C"),  # AcquisitionDeviceProcessingDescription
    0x00182042: Actions("U", retain_uids="K"),  # TargetUID
    0x00184000: Actions("X", clean_descriptors="C"),  # AcquisitionComments
    0x00185011: Actions("X", retain_device_identity="K"),  # TransducerIdentificationSequence
    0x0018700A: Actions("X/D", retain_device_identity="K"),  # DetectorID
    0x0018700C: Actions("X/D", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # DateOfLastDetectorCalibration
    0x0018700E: Actions("X/D", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # TimeOfLastDetectorCalibration
    0x00189074: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # FrameAcquisitionDateTime
    0x00189151: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # FrameReferenceDateTime
    0x00189185: Actions("X", clean_descriptors="C"),  # RespiratoryMotionCompensationTechniqueDescription
    0x00189367: Actions("D", retain_device_identity="K"),  # XRaySourceID
    0x00189369: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SourceStartDateTime
    0x0018936A: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SourceEndDateTime
    0x00189371: Actions("D", retain_device_identity="K"),  # XRayDetectorID
    0x00189373: Actions("X", retain_device_identity="K"),  # XRayDetectorLabel
    0x0018937B: Actions("X", clean_descriptors="C"),  # MultienergyAcquisitionDescription
    0x0018937F: Actions("X", clean_descriptors="C"),  # DecompositionDescription
    0x00189424: Actions("X", clean_descriptors="C"),  # AcquisitionProtocolDescription
    0x00189516: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # StartAcquisitionDateTime
    0x00189517: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # EndAcquisitionDateTime
    0x00189623: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # FunctionalSyncPulse
    0x00189701: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # DecayCorrectionDateTime
    0x00189804: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # ExclusionStartDateTime
    0x00189919: Actions("Z/D", retain_full_dates="K", retain_modified_dates="C"),  # InstructionPerformedDateTime
    0x00189937: Actions("X", clean_descriptors="C"),  # RequestedSeriesDescription
    0x0018A002: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ContributionDateTime
    0x0018A003: Actions("X", clean_descriptors="C"),  # ContributionDescription
    0x0020000D: Actions("U", retain_uids="K"),  # StudyInstanceUID
    0x0020000E: Actions("U", retain_uids="K"),  # SeriesInstanceUID
    0x00200010: Actions("Z"),  # StudyID
    0x00200027: Actions("X", clean_descriptors="C"),  # PyramidLabel
    0x00200052: Actions("U", retain_uids="K"),  # FrameOfReferenceUID
    0x00200200: Actions("U", retain_uids="K"),  # SynchronizationFrameOfReferenceUID
    0x00203401: Actions("X", retain_device_identity="K"),  # ModifyingDeviceID
    0x00203403: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ModifiedImageDate
    0x00203405: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ModifiedImageTime
    0x00203406: Actions("X"),  # ModifiedImageDescription
    0x00204000: Actions("X", clean_descriptors="C"),  # ImageComments
    0x00209158: Actions("X", clean_descriptors="C"),  # FrameComments
    0x00209161: Actions("U", retain_uids="K"),  # ConcatenationUID
    0x00209164: Actions("U", retain_uids="K"),  # DimensionOrganizationUID
    0x00281199: Actions("U", retain_uids="K"),  # PaletteColorLookupTableUID
    0x00281214: Actions("U", retain_uids="K"),  # LargePaletteColorLookupTableUID
    0x00284000: Actions("X"),  # ImagePresentationComments
    0x00320012: Actions("X"),  # StudyIDIssuer
    0x00320032: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # StudyVerifiedDate
    0x00320033: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # StudyVerifiedTime
    0x00320034: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # StudyReadDate
    0x00320035: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # StudyReadTime
    0x00321000: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledStudyStartDate
    0x00321001: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledStudyStartTime
    0x00321010: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledStudyStopDate
    0x00321011: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledStudyStopTime
    0x00321020: Actions("X", retain_device_identity="K"),  # ScheduledStudyLocation
    0x00321021: Actions("X", retain_device_identity="C"),  # ScheduledStudyLocationAETitle
    0x00321030: Actions("X", clean_descriptors="C"),  # ReasonForStudy
    0x00321032: Actions("X"),  # RequestingPhysician
    0x00321033: Actions("X"),  # RequestingService
    0x00321040: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # StudyArrivalDate
    0x00321041: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # StudyArrivalTime
    0x00321050: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # StudyCompletionDate
    0x00321051: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # StudyCompletionTime
    0x00321060: Actions("X/Z", clean_descriptors="C"),  # RequestedProcedureDescription
    0x00321066: Actions("X", clean_descriptors="C"),  # ReasonForVisit
    0x00321067: Actions("X", clean_descriptors="C"),  # ReasonForVisitCodeSequence
    0x00321070: Actions("X", clean_descriptors="C"),  # RequestedContrastAgent
    0x00324000: Actions("X", clean_descriptors="C"),  # StudyComments
    0x00340001: Actions("D"),  # FlowIdentifierSequence
    0x00340002: Actions("D"),  # FlowIdentifier
    0x00340005: Actions("D"),  # SourceIdentifier
    0x00340007: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # FrameOriginTimestamp
    0x00380004: Actions("X"),  # ReferencedPatientAliasSequence
    0x00380010: Actions("X"),  # AdmissionID
    0x00380011: Actions("X"),  # IssuerOfAdmissionID
    0x00380014: Actions("X"),  # IssuerOfAdmissionIDSequence
    0x0038001A: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledAdmissionDate
    0x0038001B: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledAdmissionTime
    0x0038001C: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledDischargeDate
    0x0038001D: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledDischargeTime
    0x0038001E: Actions("X"),  # ScheduledPatientInstitutionResidence
    0x00380020: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # AdmittingDate
    0x00380021: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # AdmittingTime
    0x00380030: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DischargeDate
    0x00380032: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DischargeTime
    0x00380040: Actions("X", clean_descriptors="C"),  # DischargeDiagnosisDescription
    0x00380050: Actions("X", retain_patient_characteristics="C"),  # SpecialNeeds
    0x00380060: Actions("X"),  # ServiceEpisodeID
    0x00380061: Actions("X"),  # IssuerOfServiceEpisodeID
    0x00380062: Actions("X", clean_descriptors="C"),  # ServiceEpisodeDescription
    0x00380064: Actions("X"),  # IssuerOfServiceEpisodeIDSequence
    0x00380300: Actions("X"),  # CurrentPatientLocation
    0x00380400: Actions("X"),  # PatientInstitutionResidence
    0x00380500: Actions("X", retain_patient_characteristics="C", clean_descriptors="C"),  # PatientState
    0x00384000: Actions("X", clean_descriptors="C"),  # VisitComments
    0x003A0310: Actions("U", retain_uids="K"),  # MultiplexGroupUID
    0x003A0314: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # ImpedanceMeasurementDateTime
    0x003A0329: Actions("X", clean_descriptors="C"),  # WaveformFilterDescription
    0x003A032B: Actions("X", clean_descriptors="C"),  # FilterLookupTableDescription
    0x00400001: Actions("X", retain_device_identity="C"),  # ScheduledStationAETitle
    0x00400002: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledProcedureStepStartDate
    0x00400003: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledProcedureStepStartTime
    0x00400004: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledProcedureStepEndDate
    0x00400005: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledProcedureStepEndTime
    0x00400006: Actions("X"),  # ScheduledPerformingPhysicianName
    0x00400007: Actions("X", clean_descriptors="C"),  # ScheduledProcedureStepDescription
    0x00400009: Actions("X"),  # ScheduledProcedureStepID
    0x0040000B: Actions("X"),  # ScheduledPerformingPhysicianIdentificationSequence
    0x00400010: Actions("X", retain_device_identity="K"),  # ScheduledStationName
    0x00400011: Actions("X", retain_device_identity="K"),  # ScheduledProcedureStepLocation
    0x00400012: Actions("X", retain_patient_characteristics="C"),  # PreMedication
    0x00400241: Actions("X", retain_device_identity="C"),  # PerformedStationAETitle
    0x00400242: Actions("X", retain_device_identity="K"),  # PerformedStationName
    0x00400243: Actions("X"),  # PerformedLocation
    0x00400244: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # PerformedProcedureStepStartDate
    0x00400245: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # PerformedProcedureStepStartTime
    0x00400250: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # PerformedProcedureStepEndDate
    0x00400251: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # PerformedProcedureStepEndTime
    0x00400253: Actions("X"),  # PerformedProcedureStepID
    0x00400254: Actions("X", clean_descriptors="C"),  # PerformedProcedureStepDescription
    0x00400275: Actions("X", clean_descriptors="C"),  # RequestAttributesSequence
    0x00400280: Actions("X", clean_descriptors="C"),  # CommentsOnThePerformedProcedureStep
    0x00400310: Actions("X", clean_descriptors="C"),  # CommentsOnRadiationDose
    0x0040050A: Actions("X"),  # SpecimenAccessionNumber
    0x00400512: Actions("D"),  # ContainerIdentifier
    0x00400513: Actions("Z"),  # IssuerOfTheContainerIdentifierSequence
    0x0040051A: Actions("X", clean_descriptors="C"),  # ContainerDescription
    0x00400551: Actions("D"),  # SpecimenIdentifier
    0x00400554: Actions("U", retain_uids="K"),  # SpecimenUID
    0x00400555: Actions("X/Z", clean_structured_content="C"),  # AcquisitionContextSequence
    0x00400562: Actions("Z"),  # IssuerOfTheSpecimenIdentifierSequence
    0x00400600: Actions("X", clean_descriptors="C"),  # SpecimenShortDescription
    0x00400602: Actions("X", clean_descriptors="C"),  # SpecimenDetailedDescription
    0x00400610: Actions("Z", clean_structured_content="C"),  # SpecimenPreparationSequence
    0x004006FA: Actions("X"),  # SlideIdentifier
    0x00401001: Actions("X"),  # RequestedProcedureID
    0x00401002: Actions("X", clean_descriptors="C"),  # ReasonForTheRequestedProcedure
    0x00401004: Actions("X"),  # PatientTransportArrangements
    0x00401005: Actions("X"),  # RequestedProcedureLocation
    0x0040100A: Actions("X", clean_descriptors="C"),  # ReasonForRequestedProcedureCodeSequence
    0x00401010: Actions("X"),  # NamesOfIntendedRecipientsOfResults
    0x00401011: Actions("X"),  # IntendedRecipientsOfResultsIdentificationSequence
    0x00401101: Actions("D"),  # PersonIdentificationCodeSequence
    0x00401102: Actions("X"),  # PersonAddress
    0x00401103: Actions("X"),  # PersonTelephoneNumbers
    0x00401104: Actions("X"),  # PersonTelecomInformation
    0x00401400: Actions("X", clean_descriptors="C"),  # RequestedProcedureComments
    0x00402001: Actions("X", clean_descriptors="C"),  # ReasonForTheImagingServiceRequest
    0x00402004: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # IssueDateOfImagingServiceRequest
    0x00402005: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # IssueTimeOfImagingServiceRequest
    0x00402008: Actions("X"),  # OrderEnteredBy
    0x00402009: Actions("X"),  # OrderEntererLocation
    0x00402010: Actions("X"),  # OrderCallbackPhoneNumber
    0x00402011: Actions("X"),  # OrderCallbackTelecomInformation
    0x00402016: Actions("Z"),  # PlacerOrderNumberImagingServiceRequest
    0x00402017: Actions("Z"),  # FillerOrderNumberImagingServiceRequest
    0x00402400: Actions("X", clean_descriptors="C"),  # ImagingServiceRequestComments
    0x00403001: Actions("X"),  # ConfidentialityConstraintOnPatientDataDescription
    0x00404005: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledProcedureStepStartDateTime
    0x00404008: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledProcedureStepExpirationDateTime
    0x00404010: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ScheduledProcedureStepModificationDateTime
    0x00404011: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ExpectedCompletionDateTime
    0x00404023: Actions("U", retain_uids="K"),  # ReferencedGeneralPurposeScheduledProcedureStepTransactionUID
    0x00404025: Actions("X", retain_device_identity="K"),  # ScheduledStationNameCodeSequence
    0x00404027: Actions("X", retain_device_identity="K"),  # ScheduledStationGeographicLocationCodeSequence
    0x00404028: Actions("X", retain_device_identity="K"),  # PerformedStationNameCodeSequence
    0x00404030: Actions("X", retain_device_identity="K"),  # PerformedStationGeographicLocationCodeSequence
    0x00404034: Actions("X"),  # ScheduledHumanPerformersSequence
    0x00404035: Actions("X"),  # ActualHumanPerformersSequence
    0x00404036: Actions("X"),  # HumanPerformerOrganization
    0x00404037: Actions("X"),  # HumanPerformerName
    0x00404050: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # PerformedProcedureStepStartDateTime
    0x00404051: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # PerformedProcedureStepEndDateTime
    0x00404052: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ProcedureStepCancellationDateTime
    0x0040A023: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # FindingsGroupRecordingDateTrial
    0x0040A024: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # FindingsGroupRecordingTimeTrial
    0x0040A027: Actions("D"),  # VerifyingOrganization
    0x0040A030: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # VerificationDateTime
    0x0040A032: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # ObservationDateTime
    0x0040A033: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ObservationStartDateTime
    0x0040A073: Actions("D"),  # VerifyingObserverSequence
    0x0040A075: Actions("D"),  # VerifyingObserverName
    0x0040A078: Actions("X"),  # AuthorObserverSequence
    0x0040A07A: Actions("X"),  # ParticipantSequence
    0x0040A07C: Actions("X"),  # CustodialOrganizationSequence
    0x0040A082: Actions("Z", retain_full_dates="K", retain_modified_dates="C"),  # ParticipationDateTime
    0x0040A088: Actions("Z"),  # VerifyingObserverIdentificationCodeSequence
    0x0040A110: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateOfDocumentOrVerbalTransactionTrial
    0x0040A112: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # TimeOfDocumentCreationOrVerbalTransactionTrial
    0x0040A120: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # DateTime
    0x0040A121: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Date
    0x0040A122: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Time
    0x0040A123: Actions("D"),  # PersonName
    0x0040A124: Actions("U"),  # UID
    0x0040A13A: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # ReferencedDateTime
    0x0040A171: Actions("U", retain_uids="K"),  # ObservationUID
    0x0040A172: Actions("U", retain_uids="K"),  # ReferencedObservationUIDTrial
    0x0040A192: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ObservationDateTrial
    0x0040A193: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ObservationTimeTrial
    0x0040A307: Actions("X"),  # CurrentObserverTrial
    0x0040A352: Actions("X"),  # VerbalSourceTrial
    0x0040A353: Actions("X"),  # AddressTrial
    0x0040A354: Actions("X"),  # TelephoneNumberTrial
    0x0040A358: Actions("X"),  # VerbalSourceIdentifierCodeSequenceTrial
    0x0040A402: Actions("U", retain_uids="K"),  # ObservationSubjectUIDTrial
    0x0040A730: Actions("D", clean_structured_content="C"),  # ContentSequence
    0x0040DB06: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # TemplateVersion
    0x0040DB07: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # TemplateLocalVersion
    0x0040DB0C: Actions("U", retain_uids="K"),  # TemplateExtensionOrganizationUID
    0x0040DB0D: Actions("U", retain_uids="K"),  # TemplateExtensionCreatorUID
    0x0040E004: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # HL7DocumentEffectiveTime
    0x00420011: Actions("D"),  # EncapsulatedDocument
    0x00440004: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ApprovalStatusDateTime
    0x0044000B: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ProductExpirationDateTime
    0x00440010: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # SubstanceAdministrationDateTime
    0x00440104: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # AssertionDateTime
    0x00440105: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # AssertionExpirationDateTime
    0x0050001B: Actions("X"),  # ContainerComponentID
    0x00500020: Actions("X", retain_device_identity="K"),  # DeviceDescription
    0x00500021: Actions("X", clean_descriptors="C"),  # LongDeviceDescription
    0x00620021: Actions("U", retain_uids="K"),  # TrackingUID
    0x00640003: Actions("U", retain_uids="K"),  # SourceFrameOfReferenceUID
    0x00686226: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # EffectiveDateTime
    0x00686270: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # InformationIssueDateTime
    0x006A0003: Actions("D", retain_uids="K"),  # AnnotationGroupUID
    0x006A0005: Actions("D", clean_descriptors="C"),  # AnnotationGroupLabel
    0x006A0006: Actions("X", clean_descriptors="C"),  # AnnotationGroupDescription
    0x00700001: Actions("D", clean_graphics="C"),  # GraphicAnnotationSequence
    0x00700082: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # PresentationCreationDate
    0x00700083: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # PresentationCreationTime
    0x00700084: Actions("Z/D"),  # ContentCreatorName
    0x00700086: Actions("X"),  # ContentCreatorIdentificationCodeSequence
    0x0070031A: Actions("U", retain_uids="K"),  # FiducialUID
    0x00701101: Actions("U", retain_uids="K"),  # PresentationDisplayCollectionUID
    0x00701102: Actions("U", retain_uids="K"),  # PresentationSequenceCollectionUID
    0x0072000A: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # HangingProtocolCreationDateTime
    0x0072005E: Actions("D", retain_device_identity="C"),  # SelectorAEValue
    0x0072005F: Actions("D", retain_patient_characteristics="K"),  # SelectorASValue
    0x00720061: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SelectorDAValue
    0x00720063: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SelectorDTValue
    0x00720065: Actions("D"),  # SelectorOBValue
    0x00720066: Actions("D", clean_descriptors="C"),  # SelectorLOValue
    0x00720068: Actions("D", clean_descriptors="C"),  # SelectorLTValue
    0x0072006A: Actions("D"),  # SelectorPNValue
    0x0072006B: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SelectorTMValue
    0x0072006C: Actions("D", clean_descriptors="C"),  # SelectorSHValue
    0x0072006D: Actions("D"),  # SelectorUNValue
    0x0072006E: Actions("D", clean_descriptors="C"),  # SelectorSTValue
    0x00720070: Actions("D", clean_descriptors="C"),  # SelectorUTValue
    0x00720071: Actions("D"),  # SelectorURValue
    0x00741234: Actions("X", retain_device_identity="C"),  # ReceivingAE
    0x00741236: Actions("X", retain_device_identity="C"),  # RequestingAE
    0x00880140: Actions("U", retain_uids="K"),  # StorageMediaFileSetUID
    0x00880200: Actions("X"),  # IconImageSequence
    0x00880904: Actions("X"),  # TopicTitle
    0x00880906: Actions("X"),  # TopicSubject
    0x00880910: Actions("X"),  # TopicAuthor
    0x00880912: Actions("X"),  # TopicKeywords
    0x01000420: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # SOPAuthorizationDateTime
    0x04000100: Actions("U"),  # DigitalSignatureUID
    0x04000105: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # DigitalSignatureDateTime
    0x04000115: Actions("D"),  # CertificateOfSigner
    0x04000310: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # CertifiedTimestamp
    0x04000402: Actions("X"),  # ReferencedDigitalSignatureSequence
    0x04000403: Actions("X"),  # ReferencedSOPInstanceMACSequence
    0x04000404: Actions("X"),  # MAC
    0x04000550: Actions("X"),  # ModifiedAttributesSequence
    0x04000551: Actions("X"),  # NonconformingModifiedAttributesSequence
    0x04000552: Actions("X"),  # NonconformingDataElementValue
    0x04000561: Actions("X"),  # OriginalAttributesSequence
    0x04000562: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # AttributeModificationDateTime
    0x04000563: Actions("D", retain_device_identity="K"),  # ModifyingSystem
    0x04000564: Actions("Z", retain_institution_identity="K"),  # SourceOfPreviousValues
    0x04000565: Actions("D", clean_descriptors="C"),  # ReasonForTheAttributeModification
    0x04000600: Actions("X"),  # InstanceOriginStatus
    0x20300020: Actions("X"),  # TextString
    0x21000040: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # CreationDate
    0x21000050: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # CreationTime
    0x21000070: Actions("X", retain_device_identity="C"),  # Originator
    0x21000140: Actions("D", retain_device_identity="C"),  # DestinationAE
    0x22000002: Actions("X/Z", clean_descriptors="C"),  # LabelText
    0x22000005: Actions("X/Z"),  # BarcodeValue
    0x30020121: Actions("X", clean_descriptors="C"),  # PositionAcquisitionTemplateName
    0x30020123: Actions("X", clean_descriptors="C"),  # PositionAcquisitionTemplateDescription
    0x30060002: Actions("D", clean_descriptors="C"),  # StructureSetLabel
    0x30060004: Actions("X", clean_descriptors="C"),  # StructureSetName
    0x30060006: Actions("X", clean_descriptors="C"),  # StructureSetDescription
    0x30060008: Actions("Z", retain_full_dates="K", retain_modified_dates="C"),  # StructureSetDate
    0x30060009: Actions("Z", retain_full_dates="K", retain_modified_dates="C"),  # StructureSetTime
    0x30060024: Actions("U", retain_uids="K"),  # ReferencedFrameOfReferenceUID
    0x30060026: Actions("Z", clean_descriptors="C"),  # ROIName
    0x30060028: Actions("X", clean_descriptors="C"),  # ROIDescription
    0x3006002D: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ROIDateTime
    0x3006002E: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ROIObservationDateTime
    0x30060038: Actions("X", clean_descriptors="C"),  # ROIGenerationDescription
    0x3006004D: Actions("X"),  # ROICreatorSequence
    0x3006004E: Actions("X"),  # ROIInterpreterSequence
    0x30060085: Actions("X", clean_descriptors="C"),  # ROIObservationLabel
    0x30060088: Actions("X", clean_descriptors="C"),  # ROIObservationDescription
    0x300600A6: Actions("Z"),  # ROIInterpreter
    0x300600C2: Actions("U", retain_uids="K"),  # RelatedFrameOfReferenceUID
    0x30080024: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # TreatmentControlPointDate
    0x30080025: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # TreatmentControlPointTime
    0x30080054: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # FirstTreatmentDate
    0x30080056: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # MostRecentTreatmentDate
    0x30080105: Actions("X/Z", retain_device_identity="K"),  # SourceSerialNumber
    0x30080162: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SafePositionExitDate
    0x30080164: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SafePositionExitTime
    0x30080166: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SafePositionReturnDate
    0x30080168: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SafePositionReturnTime
    0x30080250: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # TreatmentDate
    0x30080251: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # TreatmentTime
    0x300A0002: Actions("D", clean_descriptors="C"),  # RTPlanLabel
    0x300A0003: Actions("X", clean_descriptors="C"),  # RTPlanName
    0x300A0004: Actions("X", clean_descriptors="C"),  # RTPlanDescription
    0x300A0006: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # RTPlanDate
    0x300A0007: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # RTPlanTime
    0x300A000B: Actions("X", clean_descriptors="C"),  # TreatmentSites
    0x300A000E: Actions("X", clean_descriptors="C"),  # PrescriptionDescription
    0x300A0013: Actions("U", retain_uids="K"),  # DoseReferenceUID
    0x300A0016: Actions("X", clean_descriptors="C"),  # DoseReferenceDescription
    0x300A0072: Actions("X", clean_descriptors="C"),  # FractionGroupDescription
    0x300A0083: Actions("U", retain_uids="K"),  # ReferencedDoseReferenceUID
    0x300A00B2: Actions("X/Z", retain_device_identity="K"),  # TreatmentMachineName
    0x300A00C3: Actions("X", clean_descriptors="C"),  # BeamDescription
    0x300A00DD: Actions("X", clean_descriptors="C"),  # BolusDescription
    0x300A0196: Actions("X", clean_descriptors="C"),  # FixationDeviceDescription
    0x300A01A6: Actions("X", clean_descriptors="C"),  # ShieldingDeviceDescription
    0x300A01B2: Actions("X", clean_descriptors="C"),  # SetupTechniqueDescription
    0x300A0216: Actions("X", retain_device_identity="K"),  # SourceManufacturer
    0x300A022C: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SourceStrengthReferenceDate
    0x300A022E: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # SourceStrengthReferenceTime
    0x300A02EB: Actions("X", clean_descriptors="C"),  # CompensatorDescription
    0x300A0608: Actions("D", clean_descriptors="C"),  # TreatmentPositionGroupLabel
    0x300A0609: Actions("U", retain_uids="K"),  # TreatmentPositionGroupUID
    0x300A0611: Actions("Z"),  # RTAccessoryHolderSlotID
    0x300A0615: Actions("Z"),  # RTAccessoryDeviceSlotID
    0x300A0619: Actions("D", clean_descriptors="C"),  # RadiationDoseIdentificationLabel
    0x300A0623: Actions("D", clean_descriptors="C"),  # RadiationDoseInVivoMeasurementLabel
    0x300A062A: Actions("D", clean_descriptors="C"),  # RTToleranceSetLabel
    0x300A0650: Actions("U", retain_uids="K"),  # PatientSetupUID
    0x300A0676: Actions("X", clean_descriptors="C"),  # EquipmentFrameOfReferenceDescription
    0x300A067C: Actions("D", clean_descriptors="C"),  # RadiationGenerationModeLabel
    0x300A067D: Actions("Z", clean_descriptors="C"),  # RadiationGenerationModeDescription
    0x300A0700: Actions("U", retain_uids="K"),  # TreatmentSessionUID
    0x300A0734: Actions("D", clean_descriptors="C"),  # TreatmentToleranceViolationDescription
    0x300A0736: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # TreatmentToleranceViolationDateTime
    0x300A073A: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # RecordedRTControlPointDateTime
    0x300A0741: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # InterlockDateTime
    0x300A0742: Actions("D", clean_descriptors="C"),  # InterlockDescription
    0x300A0760: Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # OverrideDateTime
    0x300A0783: Actions("D", clean_descriptors="C"),  # InterlockOriginDescription
    0x300A0785: Actions("U", retain_uids="K"),  # ReferencedTreatmentPositionGroupUID
    0x300A078E: Actions("X", clean_descriptors="C"),  # PatientTreatmentPreparationProcedureParameterDescription
    0x300A0792: Actions("X", clean_descriptors="C"),  # PatientTreatmentPreparationMethodDescription
    0x300A0794: Actions("X", clean_descriptors="C"),  # PatientSetupPhotoDescription
    0x300A079A: Actions("X", clean_descriptors="C"),  # DisplacementReferenceLabel
    0x300C0113: Actions("X", clean_descriptors="C"),  # ReasonForOmissionDescription
    0x300C0127: Actions("D", retain_device_identity="K", retain_full_dates="K", retain_modified_dates="C"),  # BeamHoldTransitionDateTime
    0x300E0004: Actions("Z", retain_full_dates="K", retain_modified_dates="C"),  # ReviewDate
    0x300E0005: Actions("Z", retain_full_dates="K", retain_modified_dates="C"),  # ReviewTime
    0x300E0008: Actions("X/Z"),  # ReviewerName
    0x30100006: Actions("U", retain_uids="K"),  # ConceptualVolumeUID
    0x3010000B: Actions("U", retain_uids="K"),  # ReferencedConceptualVolumeUID
    0x3010000F: Actions("Z", clean_descriptors="C"),  # ConceptualVolumeCombinationDescription
    0x30100013: Actions("U", retain_uids="K"),  # ConstituentConceptualVolumeUID
    0x30100015: Actions("U", retain_uids="K"),  # SourceConceptualVolumeUID
    0x30100017: Actions("Z", clean_descriptors="C"),  # ConceptualVolumeDescription
    0x3010001B: Actions("Z"),  # DeviceAlternateIdentifier
    0x3010002D: Actions("D", retain_device_identity="K"),  # DeviceLabel
    0x30100031: Actions("U", retain_uids="K"),  # ReferencedFiducialsUID
    0x30100033: Actions("D", clean_descriptors="C"),  # UserContentLabel
    0x30100034: Actions("D", clean_descriptors="C"),  # UserContentLongLabel
    0x30100035: Actions("D", clean_descriptors="C"),  # EntityLabel
    0x30100036: Actions("X", clean_descriptors="C"),  # EntityName
    0x30100037: Actions("X", clean_descriptors="C"),  # EntityDescription
    0x30100038: Actions("D", clean_descriptors="C"),  # EntityLongLabel
    0x3010003B: Actions("U", retain_uids="K"),  # RTTreatmentPhaseUID
    0x30100043: Actions("Z", retain_device_identity="K"),  # ManufacturerDeviceIdentifier
    0x3010004C: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # IntendedPhaseStartDate
    0x3010004D: Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # IntendedPhaseEndDate
    0x30100054: Actions("D", clean_descriptors="C"),  # RTPrescriptionLabel
    0x30100056: Actions("X/D", clean_descriptors="C"),  # RTTreatmentApproachLabel
    0x3010005A: Actions("Z", clean_descriptors="C"),  # RTPhysicianIntentNarrative
    0x3010005C: Actions("Z", clean_descriptors="C"),  # ReasonForSuperseding
    0x30100061: Actions("X", clean_descriptors="C"),  # PriorTreatmentDoseDescription
    0x3010006E: Actions("U", retain_uids="K"),  # DosimetricObjectiveUID
    0x3010006F: Actions("U", retain_uids="K"),  # ReferencedDosimetricObjectiveUID
    0x30100077: Actions("X/D", clean_descriptors="C"),  # TreatmentSite
    0x3010007A: Actions("Z", clean_descriptors="C"),  # TreatmentTechniqueNotes
    0x3010007B: Actions("Z", clean_descriptors="C"),  # PrescriptionNotes
    0x3010007F: Actions("Z", clean_descriptors="C"),  # FractionationNotes
    0x30100081: Actions("Z", clean_descriptors="C"),  # PrescriptionNotesSequence
    0x30100085: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # IntendedFractionStartTime
    0x40000010: Actions("X"),  # Arbitrary
    0x40004000: Actions("X"),  # TextComments
    0x40080040: Actions("X"),  # ResultsID
    0x40080042: Actions("X"),  # ResultsIDIssuer
    0x40080100: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InterpretationRecordedDate
    0x40080101: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InterpretationRecordedTime
    0x40080102: Actions("X"),  # InterpretationRecorder
    0x40080108: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InterpretationTranscriptionDate
    0x40080109: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InterpretationTranscriptionTime
    0x4008010A: Actions("X"),  # InterpretationTranscriber
    0x4008010B: Actions("X", clean_descriptors="C"),  # InterpretationText
    0x4008010C: Actions("X"),  # InterpretationAuthor
    0x40080111: Actions("X"),  # InterpretationApproverSequence
    0x40080112: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InterpretationApprovalDate
    0x40080113: Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # InterpretationApprovalTime
    0x40080114: Actions("X"),  # PhysicianApprovingInterpretation
    0x40080115: Actions("X", clean_descriptors="C"),  # InterpretationDiagnosisDescription
    0x40080118: Actions("X"),  # ResultsDistributionListSequence
    0x40080119: Actions("X"),  # DistributionName
    0x4008011A: Actions("X"),  # DistributionAddress
    0x40080200: Actions("X"),  # InterpretationID
    0x40080202: Actions("X"),  # InterpretationIDIssuer
    0x40080300: Actions("X", clean_descriptors="C"),  # Impressions
    0x40084000: Actions("X", clean_descriptors="C"),  # ResultsComments
    0xFFFAFFFA: Actions("X"),  # DigitalSignaturesSequence
    0xFFFCFFFC: Actions("X"),  # DataSetTrailingPadding
}

# tag of a repeating group, or a class of tags in words: actions (table E.1-1)
OTHERS: Final[dict[str, Actions]] = {
    "(gggg,eeee) where gggg is odd": Actions("X", retain_safe_private="C"),  # Private Attributes
    "50xxxxxx": Actions("X", clean_graphics="C"),  # Curve Data
    "60xx3000": Actions("X", clean_graphics="C"),  # OverlayData
    "60xx4000": Actions("X", clean_graphics="C"),  # OverlayComments
}

# (value, scheme, value type) of a content item's concept name: actions (table E.3.4-1)
CONTENT_ITEMS: Final[dict[tuple[str, str, str], Actions]] = {
    ("109054", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Patient State
    ("109056", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Stress Protocol
    ("110119", "DCM", "TEXT"): Actions("X", retain_device_identity="K"),  # Station AE Title
    ("110180", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Study Instance UID
    ("110190", "DCM", "TEXT"): Actions("X"),  # Issuer of Identifier
    ("111018", "DCM", "DATE"): Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # Content Date
    ("111019", "DCM", "TIME"): Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # Content Time
    ("111021", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Description of Change
    ("111033", "DCM", "TEXT"): Actions("D", clean_descriptors="C"),  # Impression Description
    ("111040", "DCM", "COMPOSITE"): Actions("D", retain_uids="K"),  # Original Source
    ("111054", "DCM", "DATE"): Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # Recommended Follow-up Date
    ("111058", "DCM", "TEXT"): Actions("D", clean_descriptors="C"),  # Selected Region Description
    ("111060", "DCM", "DATE"): Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # Study Date
    ("111061", "DCM", "TIME"): Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # Study Time
    ("111469", "DCM", "DATETIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Sampling DateTime
    ("111516", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Medication Type
    ("111526", "DCM", "DATETIME"): Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # DateTime Started
    ("111527", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime Ended
    ("111535", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime problem observed
    ("111536", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime of last evaluation
    ("111700", "DCM", "TEXT"): Actions("X"),  # Specimen Container Identifier
    ("111702", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime of processing
    ("111703", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Processing step description
    ("111705", "DCM", "TEXT"): Actions("D"),  # Parent Specimen Identifier
    ("111706", "DCM", "TEXT"): Actions("X"),  # Issuer of Parent Specimen Identifier
    ("111724", "DCM", "TEXT"): Actions("X"),  # Issuer of Specimen Identifier
    ("112002", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Series Instance UID
    ("112040", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Tracking Unique Identifier
    ("112050", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Anatomic Identifier
    ("112227", "DCM", "UIDREF"): Actions("X/D", retain_uids="K"),  # Frame of Reference UID
    ("112229", "DCM", "IMAGE"): Actions("D", retain_uids="K"),  # Identifying Segment
    ("112347", "DCM", "TEXT"): Actions("D"),  # Component ID
    ("112351", "DCM", "TEXT"): Actions("D"),  # Mating Feature Set ID
    ("112352", "DCM", "TEXT"): Actions("D"),  # Mating Feature ID
    ("112353", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Spatial Registration
    ("112354", "DCM", "IMAGE"): Actions("X", retain_uids="K"),  # Patient Image
    ("112356", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # User Selected Fiducial
    ("112357", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Derived Fiducial
    ("112359", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Supporting Information
    ("112361", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Patient Data Used During Planning
    ("112363", "DCM", "TEXT"): Actions("D"),  # Degree of Freedom ID
    ("112364", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Related Patient Data Not Used During Planning
    ("112366", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Implant Assembly Template
    ("112371", "DCM", "COMPOSITE"): Actions("D", retain_uids="K"),  # Manufacturer Implant Template
    ("112372", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Derived Planning Images
    ("112373", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Derived Planning Data
    ("113012", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Key Object Description
    ("113503", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Radiopharmaceutical Administration Event UID
    ("113511", "DCM", "TEXT"): Actions("X"),  # Radiopharmaceutical Dispense Unit Identifier
    ("113512", "DCM", "TEXT"): Actions("X"),  # Radiopharmaceutical Lot Identifier
    ("113513", "DCM", "TEXT"): Actions("X"),  # Reagent Vial Identifier
    ("113514", "DCM", "TEXT"): Actions("X"),  # Radionuclide Identifier
    ("113516", "DCM", "TEXT"): Actions("X"),  # Prescription Identifier
    ("113552", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Recent Physical Activity
    ("113605", "DCM", "TEXT"): Actions("X"),  # Irradiation Event Label
    ("113701", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # X-Ray Radiation Dose Report
    ("113720", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Calibration Protocol
    ("113723", "DCM", "DATETIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Calibration DateTime
    ("113724", "DCM", "TEXT"): Actions("D", clean_descriptors="C"),  # Calibration Responsible Party
    ("113769", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Irradiation Event UID
    ("113795", "DCM", "IMAGE"): Actions("D", retain_uids="K"),  # Acquired Image
    ("113809", "DCM", "DATETIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Start of X-Ray Irradiation
    ("113810", "DCM", "DATETIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # End of X-Ray Irradiation
    ("113815", "DCM", "TEXT"): Actions("D", clean_descriptors="C"),  # Patient Model
    ("113832", "DCM", "TEXT"): Actions("D", retain_device_identity="K"),  # Identification of the X-Ray Source
    ("113850", "DCM", "PNAME"): Actions("D"),  # Irradiation Authorizing
    ("113870", "DCM", "PNAME"): Actions("D"),  # Person Name
    ("113871", "DCM", "TEXT"): Actions("X"),  # Person ID
    ("113872", "DCM", "TEXT"): Actions("X"),  # Person ID Issuer
    ("113873", "DCM", "TEXT"): Actions("X", retain_institution_identity="K"),  # Organization Name
    ("113877", "DCM", "TEXT"): Actions("X", retain_device_identity="K"),  # Device Name
    ("113880", "DCM", "TEXT"): Actions("X/D", retain_device_identity="K"),  # Device Serial Number
    ("113907", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Reason for Proceeding
    ("113985", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Series or Instance used for Water Equivalent Diameter estimation
    ("120999", "DCM", "TEXT"): Actions("X", retain_device_identity="K"),  # Device Description
    ("121000", "DCM", "CONTAINER"): Actions("X", retain_device_identity="K"),  # Unique Device Identifiers
    ("121002", "DCM", "COMPOSITE"): Actions("D", retain_uids="K"),  # Quoted Source
    ("121008", "DCM", "PNAME"): Actions("D"),  # Person Observer Name
    ("121009", "DCM", "TEXT"): Actions("X", retain_institution_identity="K"),  # Person Observer's Organization Name
    ("121012", "DCM", "UIDREF"): Actions("X/D", retain_uids="K", retain_device_identity="K"),  # Device Observer UID
    ("121013", "DCM", "TEXT"): Actions("X", retain_device_identity="K"),  # Device Observer Name
    ("121016", "DCM", "TEXT"): Actions("X", retain_device_identity="K"),  # Device Observer Serial Number
    ("121017", "DCM", "TEXT"): Actions("X", retain_institution_identity="K"),  # Device Observer Physical Location During Observation
    ("121018", "DCM", "UIDREF"): Actions("X", retain_uids="K"),  # Procedure Study Instance UID
    ("121019", "DCM", "UIDREF"): Actions("X", retain_uids="K"),  # Procedure Study Component UID
    ("121020", "DCM", "TEXT"): Actions("X"),  # Placer Number
    ("121021", "DCM", "TEXT"): Actions("X"),  # Filler Number
    ("121022", "DCM", "TEXT"): Actions("X"),  # Accession Number
    ("121028", "DCM", "UIDREF"): Actions("X", retain_uids="K"),  # Subject UID
    ("121029", "DCM", "PNAME"): Actions("D"),  # Subject Name
    ("121030", "DCM", "TEXT"): Actions("X/D"),  # Subject ID
    ("121031", "DCM", "DATE"): Actions("X"),  # Subject Birth Date
    ("121032", "DCM", "CODE"): Actions("X", retain_patient_characteristics="K"),  # Subject Sex
    ("121033", "DCM", "NUM"): Actions("X", retain_patient_characteristics="K"),  # Subject Age
    ("121036", "DCM", "PNAME"): Actions("X"),  # Mother of fetus
    ("121039", "DCM", "UIDREF"): Actions("X", retain_uids="K"),  # Specimen UID
    ("121041", "DCM", "TEXT"): Actions("X"),  # Specimen Identifier
    ("121065", "DCM", "TEXT"): Actions("X/D", clean_descriptors="C"),  # Procedure Description
    ("121071", "DCM", "TEXT"): Actions("X/D", clean_descriptors="C"),  # Finding
    ("121075", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Recommendation
    ("121077", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Conclusion
    ("121080", "DCM", "IMAGE"): Actions("X", retain_uids="K"),  # Best illustration of finding
    ("121080", "DCM", "WAVEFORM"): Actions("X", retain_uids="K"),  # Best illustration of finding
    ("121088", "DCM", "PNAME"): Actions("X"),  # Fellow
    ("121106", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Comment
    ("121110", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Patient Presentation
    ("121111", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Summary
    ("121112", "DCM", "IMAGE"): Actions("D", retain_uids="K"),  # Source of Measurement
    ("121112", "DCM", "WAVEFORM"): Actions("X", retain_uids="K"),  # Source of Measurement
    ("121114", "DCM", "PNAME"): Actions("D"),  # Performing Physician
    ("121120", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Cath Lab Procedure Log
    ("121121", "DCM", "TEXT"): Actions("X"),  # Room Identification
    ("121122", "DCM", "TEXT"): Actions("X", retain_device_identity="K", clean_descriptors="C"),  # Equipment Identification
    ("121124", "DCM", "TEXT"): Actions("X/D"),  # Procedure Action ID
    ("121125", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime of Recording of Log Entry
    ("121126", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Performed Procedure Step SOP Instance UID
    ("121138", "DCM", "IMAGE"): Actions("D", retain_uids="K"),  # Image Acquired
    ("121143", "DCM", "WAVEFORM"): Actions("D", retain_uids="K"),  # Waveform Acquired
    ("121145", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Description of Material
    ("121152", "DCM", "PNAME"): Actions("X"),  # Person administering drug/contrast
    ("121154", "DCM", "TEXT"): Actions("D"),  # Intervention attempt identifier
    ("121173", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Physician Note
    ("121191", "DCM", "IMAGE"): Actions("X/D", retain_uids="K"),  # Referenced Segment
    ("121193", "DCM", "TEXT"): Actions("D", retain_device_identity="K"),  # Device Subject Name
    ("121196", "DCM", "TEXT"): Actions("X", retain_device_identity="K"),  # Device Subject Serial Number
    ("121197", "DCM", "TEXT"): Actions("X", retain_institution_identity="K"),  # Device Subject Physical Location during observation
    ("121198", "DCM", "UIDREF"): Actions("X", retain_uids="K", retain_device_identity="K"),  # Device Subject UID
    ("121200", "DCM", "IMAGE"): Actions("X", retain_uids="K"),  # Illustration of ROI
    ("121214", "DCM", "IMAGE"): Actions("D", retain_uids="K"),  # Referenced Segmentation Frame
    ("121232", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Source series for segmentation
    ("121233", "DCM", "IMAGE"): Actions("D", retain_uids="K"),  # Source image for segmentation
    ("121342", "DCM", "IMAGE"): Actions("X", retain_uids="K"),  # Dose Image
    ("121431", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime Concern Noted
    ("121432", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime Concern Resolved
    ("121433", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime Problem Resolved
    ("121434", "DCM", "TEXT"): Actions("X", retain_institution_identity="K"),  # Service Delivery Location
    ("121435", "DCM", "PNAME"): Actions("X"),  # Service Performer
    ("121435", "DCM", "TEXT"): Actions("X"),  # Service Performer
    ("122073", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Current procedure evidence
    ("122075", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Prior report for current patient
    ("122081", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Drug start
    ("122082", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Drug end
    ("122083", "DCM", "TEXT"): Actions("X/D", clean_descriptors="C"),  # Drug administered
    ("122105", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime of Intervention
    ("122128", "DCM", "TEXT"): Actions("X", retain_institution_identity="K"),  # Patient Transferred From
    ("122146", "DCM", "DATETIME"): Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # Procedure DateTime
    ("122163", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Discharge DateTime
    ("122165", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # DateTime of Death
    ("122173", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # ST Elevation Onset DateTime
    ("122177", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Procedure Result
    ("122701", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Procedure Time Base
    ("122712", "DCM", "DATETIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Imaging Start DateTime
    ("123003", "DCM", "DATETIME"): Actions("X/D", retain_full_dates="K", retain_modified_dates="C"),  # Radiopharmaceutical Start DateTime
    ("123004", "DCM", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Radiopharmaceutical Stop DateTime
    ("125010", "DCM", "TEXT"): Actions("X"),  # Identifier
    ("125201", "DCM", "IMAGE"): Actions("X", retain_uids="K"),  # Illustration of Finding
    ("125203", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Acquisition Protocol
    ("126070", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Subject Time Point Identifier
    ("126071", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Protocol Time Point Identifier
    ("126100", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Real World Value Map used for measurement
    ("126201", "DCM", "DATE"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Acquisition Date
    ("126202", "DCM", "TIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Acquisition Time
    ("127857", "DCM", "DATE"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Glucose Measurement Date
    ("127858", "DCM", "TIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Glucose Measurement Time
    ("128230", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Pulse Sequence Name
    ("128403", "DCM", "TEXT"): Actions("D", clean_descriptors="C"),  # Radiation Dose Estimate Name
    ("128414", "DCM", "COMPOSITE"): Actions("D", retain_uids="K"),  # Radiation Dose Representation Data
    ("128414", "DCM", "IMAGE"): Actions("D", retain_uids="K"),  # Radiation Dose Representation Data
    ("128416", "DCM", "COMPOSITE"): Actions("D", retain_uids="K"),  # SR Instance Used
    ("128425", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Patient Radiation Dose Model Data
    ("128425", "DCM", "IMAGE"): Actions("X", retain_uids="K"),  # Patient Radiation Dose Model Data
    ("128425", "DCM", "UIDREF"): Actions("X", retain_uids="K"),  # Patient Radiation Dose Model Data
    ("128426", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # Patient Radiation Dose Model Reference
    ("128429", "DCM", "UIDREF"): Actions("D", retain_uids="K"),  # Event UID Used
    ("128436", "DCM", "COMPOSITE"): Actions("D", retain_uids="K"),  # Radiation Dose Composite Parameters
    ("128444", "DCM", "COMPOSITE"): Actions("D", retain_uids="K"),  # Spatial Registration Reference
    ("128447", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # Spatial Fiducials
    ("128470", "DCM", "COMPOSITE"): Actions("X", retain_uids="K"),  # X-Ray Attenuator Model Data
    ("128470", "DCM", "IMAGE"): Actions("X", retain_uids="K"),  # X-Ray Attenuator Model Data
    ("128470", "DCM", "UIDREF"): Actions("X", retain_uids="K"),  # X-Ray Attenuator Model Data
    ("128774", "DCM", "TEXT"): Actions("X"),  # Person Observer's Login Name
    ("128775", "DCM", "TEXT"): Actions("X"),  # Identifier within Person Observer's Role
    ("130507", "DCM", "TEXT"): Actions("X", clean_descriptors="C"),  # RDSR Frame of Reference Description
    ("130527", "DCM", "TEXT"): Actions("D", retain_institution_identity="K"),  # Identification of the Attenuator
    ("11329-0", "LN", "TEXT"): Actions("X", clean_descriptors="C"),  # History
    ("11778-8", "LN", "DATE"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # EDD
    ("11951-1", "LN", "TEXT"): Actions("D"),  # Fetus ID
    ("11955-2", "LN", "DATE"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Date of last menstrual period
    ("18118-0", "LN", "TEXT"): Actions("X", clean_descriptors="C"),  # LV Wall Motion Segmental Findings
    ("18785-6", "LN", "TEXT"): Actions("D", clean_descriptors="C"),  # Indications for Procedure
    ("74711-3", "LN", "TEXT"): Actions("X", retain_device_identity="K"),  # Unique Device Identifier
    ("15", "NCDR [2.0b]", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Admission DateTime
    ("52", "NCDR [2.0b]", "DATETIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Procedure DateTime
    ("53", "NCDR [2.0b]", "TEXT"): Actions("X"),  # Procedure Number in this admission
    ("76", "NCDR [2.0b]", "PNAME"): Actions("D"),  # Catheterization Operator
    ("C54627", "NCIt", "NUM"): Actions("X"),  # Experience
    ("C67447", "NCIt", "TEXT"): Actions("X", clean_descriptors="C"),  # Activity Session
    ("116224001", "SCT", "TEXT"): Actions("X", clean_descriptors="C"),  # Complication of Procedure
    ("160476009", "SCT", "TEXT"): Actions("X", clean_descriptors="C"),  # Social History
    ("271921002", "SCT", "TEXT"): Actions("X/D", clean_descriptors="C"),  # ECG Finding
    ("363698007", "SCT", "TEXT"): Actions("D", clean_descriptors="C"),  # Finding Site
    ("371524004", "SCT", "COMPOSITE"): Actions("X", retain_uids="K"),  # Clinical Report
    ("371524004", "SCT", "TEXT"): Actions("X", clean_descriptors="C"),  # Clinical Report
    ("397898000", "SCT", "DATETIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Stop DateTime
    ("398164008", "SCT", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Anesthesia Finish Time
    ("398201009", "SCT", "DATETIME"): Actions("D", retain_full_dates="K", retain_modified_dates="C"),  # Start DateTime
    ("398325003", "SCT", "DATETIME"): Actions("X", retain_full_dates="K", retain_modified_dates="C"),  # Anesthesia Start Time
    ("440252007", "SCT", "TEXT"): Actions("D", clean_descriptors="C"),  # Administration of radiopharmaceutical
    ("C2348792", "UMLS", "TEXT"): Actions("X/D", clean_descriptors="C"),  # Time Point
}

# (private creator, tag with xx for the block): (VR, VM) of private attributes that identify nobody (table E.3.10-1)
SAFE_PRIVATE: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("ELSCINT1", "00E1xx21"): ("DS", "1"),
    ("ELSCINT1", "00E1xx50"): ("DS", "1"),
    ("ELSCINT1", "01E1xx26"): ("CS", "1"),
    ("ELSCINT1", "01F1xx01"): ("CS", "1"),
    ("ELSCINT1", "01F1xx07"): ("DS", "1"),
    ("ELSCINT1", "01F1xx26"): ("DS", "1"),
    ("ELSCINT1", "01F1xx27"): ("DS", "1"),
    ("GEIIS PACS", "0903xx10"): ("US", "1"),
    ("GEIIS PACS", "0903xx11"): ("US", "1"),
    ("GEIIS PACS", "0903xx12"): ("US", "1"),
    ("GEMS_ACQU_01", "0019xx23"): ("DS", "1"),
    ("GEMS_ACQU_01", "0019xx24"): ("DS", "1"),
    ("GEMS_ACQU_01", "0019xx27"): ("DS", "1"),
    ("GEMS_ACQU_01", "0019xx9E"): ("LO", "1"),
    ("GEMS_HELIOS_01", "0045xx01"): ("SS", "1"),
    ("GEMS_HELIOS_01", "0045xx02"): ("FL", "1"),
    ("GEMS_PARM_01", "0043xx27"): ("SH", "1"),
    ("GEMS_PARM_01", "0043xx39"): ("IS", "4"),
    ("GEMS_PARM_01", "0043xx6F"): ("DS", "3-4"),
    ("GEMS_SERS_01", "0025xx07"): ("SL", "1"),
    ("HOLOGIC, Inc.", "7E01xx01"): ("LO", "1"),
    ("HOLOGIC, Inc.", "7E01xx02"): ("SH", "1"),
    ("HOLOGIC, Inc.", "7E01xx10"): ("SQ", "1"),
    ("HOLOGIC, Inc.", "7E01xx11"): ("SQ", "1"),
    ("HOLOGIC, Inc.", "7E01xx12"): ("OB", "1"),
    ("NQHeader", "0099xx01"): ("UI", "1"),
    ("NQHeader", "0099xx02"): ("UI", "1"),
    ("NQHeader", "0099xx04"): ("SS", "1"),
    ("NQHeader", "0099xx05"): ("LT", "1"),
    ("NQHeader", "0099xx10"): ("FL", "1"),
    ("NQHeader", "0099xx20"): ("SH", "1"),
    ("NQHeader", "0099xx21"): ("FL", "1"),
    ("NQLeft", "0199xx01"): ("FL", "1"),
    ("NQLeft", "0199xx02"): ("FL", "1"),
    ("NQLeft", "0199xx03"): ("FL", "1"),
    ("NQLeft", "0199xx04"): ("FL", "1"),
    ("NQLeft", "0199xx05"): ("FL", "1"),
    ("NQLeft", "0199xx06"): ("FL", "1"),
    ("NQLeft", "0199xx07"): ("FL", "1"),
    ("NQLeft", "0199xx08"): ("FL", "1"),
    ("NQLeft", "0199xx09"): ("FL", "1"),
    ("NQLeft", "0199xx0A"): ("FL", "1"),
    ("NQLeft", "0199xx0B"): ("FL", "1"),
    ("NQLeft", "0199xx0C"): ("FL", "1"),
    ("NQLeft", "0199xx0D"): ("FL", "1"),
    ("NQLeft", "0199xx0E"): ("FL", "1"),
    ("NQLeft", "0199xx0F"): ("FL", "1"),
    ("NQLeft", "0199xx10"): ("FL", "1"),
    ("NQLeft", "0199xx11"): ("FL", "1"),
    ("NQLeft", "0199xx12"): ("FL", "1"),
    ("NQLeft", "0199xx13"): ("FL", "1"),
    ("NQLeft", "0199xx14"): ("FL", "1"),
    ("NQLeft", "0199xx15"): ("FL", "1"),
    ("NQLeft", "0199xx16"): ("FL", "1"),
    ("NQRight", "0299xx01"): ("FL", "1"),
    ("NQRight", "0299xx02"): ("FL", "1"),
    ("NQRight", "0299xx03"): ("FL", "1"),
    ("NQRight", "0299xx04"): ("FL", "1"),
    ("NQRight", "0299xx05"): ("FL", "1"),
    ("NQRight", "0299xx06"): ("FL", "1"),
    ("NQRight", "0299xx07"): ("FL", "1"),
    ("NQRight", "0299xx08"): ("FL", "1"),
    ("NQRight", "0299xx09"): ("FL", "1"),
    ("NQRight", "0299xx0A"): ("FL", "1"),
    ("NQRight", "0299xx0B"): ("FL", "1"),
    ("NQRight", "0299xx0C"): ("FL", "1"),
    ("NQRight", "0299xx0D"): ("FL", "1"),
    ("NQRight", "0299xx0E"): ("FL", "1"),
    ("NQRight", "0299xx0F"): ("FL", "1"),
    ("NQRight", "0299xx10"): ("FL", "1"),
    ("NQRight", "0299xx11"): ("FL", "1"),
    ("NQRight", "0299xx12"): ("FL", "1"),
    ("NQRight", "0299xx13"): ("FL", "1"),
    ("NQRight", "0299xx14"): ("FL", "1"),
    ("NQRight", "0299xx15"): ("FL", "1"),
    ("NQRight", "0299xx16"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx01"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx02"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx03"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx04"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx05"): ("SS", "1"),
    ("Philips Imaging DD 001", "2001xx06"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx07"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx08"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx09"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx0A"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx0B"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx0C"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx0E"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx0F"): ("SS", "1"),
    ("Philips Imaging DD 001", "2001xx10"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx11"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx12"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx13"): ("SL", "1"),
    ("Philips Imaging DD 001", "2001xx14"): ("SL", "1"),
    ("Philips Imaging DD 001", "2001xx15"): ("SS", "1"),
    ("Philips Imaging DD 001", "2001xx16"): ("SS", "1"),
    ("Philips Imaging DD 001", "2001xx17"): ("SL", "1"),
    ("Philips Imaging DD 001", "2001xx18"): ("SL", "1"),
    ("Philips Imaging DD 001", "2001xx19"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx1A"): ("FL", "3"),
    ("Philips Imaging DD 001", "2001xx1B"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx1C"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx1D"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx1E"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx1F"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx21"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx22"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx23"): ("DS", "1"),
    ("Philips Imaging DD 001", "2001xx24"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx25"): ("SH", "1"),
    ("Philips Imaging DD 001", "2001xx26"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx27"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx28"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx29"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx2A"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx2B"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx2C"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx2D"): ("SS", "1"),
    ("Philips Imaging DD 001", "2001xx2E"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx2F"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx30"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xx31"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xx32"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx33"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx34"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx35"): ("SS", "1"),
    ("Philips Imaging DD 001", "2001xx36"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx37"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx38"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx39"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx3A"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx3B"): ("FL", "4"),
    ("Philips Imaging DD 001", "2001xx3C"): ("FL", "2"),
    ("Philips Imaging DD 001", "2001xx3D"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xx3E"): ("FL", "2"),
    ("Philips Imaging DD 001", "2001xx3F"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx40"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx41"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx42"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx43"): ("IS", "2"),
    ("Philips Imaging DD 001", "2001xx44"): ("IS", "2"),
    ("Philips Imaging DD 001", "2001xx45"): ("IS", "2"),
    ("Philips Imaging DD 001", "2001xx46"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx47"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx48"): ("SS", "1"),
    ("Philips Imaging DD 001", "2001xx49"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx4A"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx4B"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx4C"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx4D"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx4E"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx4F"): ("FD", "1"),
    ("Philips Imaging DD 001", "2001xx50"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx51"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx53"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx54"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx55"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xx56"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx57"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx58"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xx59"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx5A"): ("ST", "1"),
    ("Philips Imaging DD 001", "2001xx5D"): ("ST", "1"),
    ("Philips Imaging DD 001", "2001xx5E"): ("ST", "1"),
    ("Philips Imaging DD 001", "2001xx5F"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx60"): ("SL", "1"),
    ("Philips Imaging DD 001", "2001xx61"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx62"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx63"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx64"): ("SH", "1"),
    ("Philips Imaging DD 001", "2001xx65"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx66"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx67"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx68"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx69"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx6A"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx6B"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx6D"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx6E"): ("SH", "1"),
    ("Philips Imaging DD 001", "2001xx6F"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx71"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx72"): ("IS", "2"),
    ("Philips Imaging DD 001", "2001xx73"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx74"): ("DS", "1-n"),
    ("Philips Imaging DD 001", "2001xx75"): ("DS", "1-n"),
    ("Philips Imaging DD 001", "2001xx76"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xx77"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xx79"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx7A"): ("FL", "1"),
    ("Philips Imaging DD 001", "2001xx7B"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx7C"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xx7D"): ("OW/OB", "1"),
    ("Philips Imaging DD 001", "2001xx7E"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xx7F"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xx80"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx81"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx82"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx83"): ("DS", "1"),
    ("Philips Imaging DD 001", "2001xx84"): ("DS", "1"),
    ("Philips Imaging DD 001", "2001xx85"): ("DS", "1"),
    ("Philips Imaging DD 001", "2001xx86"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xx87"): ("SH", "1"),
    ("Philips Imaging DD 001", "2001xx88"): ("DS", "1"),
    ("Philips Imaging DD 001", "2001xx89"): ("DS", "1"),
    ("Philips Imaging DD 001", "2001xx8A"): ("DS", "1"),
    ("Philips Imaging DD 001", "2001xx8B"): ("SH", "1"),
    ("Philips Imaging DD 001", "2001xx8C"): ("CS", "0-n"),
    ("Philips Imaging DD 001", "2001xx90"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx91"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx92"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx93"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx94"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx9A"): ("SQ", "1-n"),
    ("Philips Imaging DD 001", "2001xx9B"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xx9D"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xx9F"): ("US", "2"),
    ("Philips Imaging DD 001", "2001xxA1"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xxA2"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxA3"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xxA4"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xxA5"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xxC0"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xxC1"): ("LO", "1"),
    ("Philips Imaging DD 001", "2001xxC2"): ("FD", "1"),
    ("Philips Imaging DD 001", "2001xxC3"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xxC5"): ("SQ", "0-1"),
    ("Philips Imaging DD 001", "2001xxC6"): ("SQ", "0-1"),
    ("Philips Imaging DD 001", "2001xxC7"): ("SQ", "0-1"),
    ("Philips Imaging DD 001", "2001xxCA"): ("SQ", "1"),
    ("Philips Imaging DD 001", "2001xxCB"): ("IS", "1"),
    ("Philips Imaging DD 001", "2001xxD0"): ("AT", "1-n"),
    ("Philips Imaging DD 001", "2001xxD1"): ("US", "1-n"),
    ("Philips Imaging DD 001", "2001xxD2"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxD3"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxD4"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxD5"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxD6"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxD7"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxD8"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxD9"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxDA"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xxDB"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxDC"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxDD"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxDE"): ("US", "1"),
    ("Philips Imaging DD 001", "2001xxDF"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xxE9"): ("SQ", "0-n"),
    ("Philips Imaging DD 001", "2001xxF1"): ("FL", "6"),
    ("Philips Imaging DD 001", "2001xxF2"): ("FL", "1-n"),
    ("Philips Imaging DD 001", "2001xxF3"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xxF4"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xxF5"): ("CS", "1"),
    ("Philips Imaging DD 001", "2001xxF6"): ("UL", "1"),
    ("Philips Imaging DD 001", "2001xxF7"): ("LO", "0-n"),
    ("Philips Imaging DD 001", "2001xxF9"): ("SQ", "0-n"),
    ("Philips Imaging DD 001", "2001xxFB"): ("SQ", "0-1"),
    ("Philips Imaging DD 001", "2001xxFC"): ("SQ", "0-1"),
    ("Philips Imaging DD 001", "2001xxFD"): ("SQ", "0-n"),
    ("Philips Imaging DD 001", "2001xxFF"): ("OW/OB", "1"),
    ("Philips Imaging DD 002", "2001xx01"): ("US", "1"),
    ("Philips Imaging DD 002", "2001xx02"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx03"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx04"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx05"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx06"): ("US", "1"),
    ("Philips Imaging DD 002", "2001xx07"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx08"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx09"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx0A"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx0B"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx0C"): ("US", "1"),
    ("Philips Imaging DD 002", "2001xx0D"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx0E"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx0F"): ("US", "1"),
    ("Philips Imaging DD 002", "2001xx10"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx11"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx12"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx13"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx14"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx15"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx16"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx17"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx18"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx19"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx1A"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx1B"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx1C"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx1D"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx1E"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx1F"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx20"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx21"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx22"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx23"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx24"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx25"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx26"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx27"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx28"): ("US", "1"),
    ("Philips Imaging DD 002", "2001xx29"): ("US", "1"),
    ("Philips Imaging DD 002", "2001xx2A"): ("US", "1"),
    ("Philips Imaging DD 002", "2001xx2B"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx2C"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx2D"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx2E"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx2F"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx30"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx31"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx32"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx33"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx34"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx35"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx36"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx37"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx38"): ("FD", "1"),
    ("Philips Imaging DD 002", "2001xx39"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx3A"): ("SQ", "1"),
    ("Philips Imaging DD 002", "2001xx3B"): ("SQ", "0-n"),
    ("Philips Imaging DD 002", "2001xx3C"): ("SQ", "1-n"),
    ("Philips Imaging DD 002", "2001xx3D"): ("SQ", "0-1"),
    ("Philips Imaging DD 002", "2001xx3E"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx3F"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx40"): ("SS", "1"),
    ("Philips Imaging DD 002", "2001xx50"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx52"): ("LO", "1"),
    ("Philips Imaging DD 002", "2001xx53"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx57"): ("SQ", "0-1"),
    ("Philips Imaging DD 002", "2001xx58"): ("SQ", "0-1"),
    ("Philips Imaging DD 002", "2001xx5A"): ("LO", "1"),
    ("Philips Imaging DD 002", "2001xx5C"): ("LO", "1"),
    ("Philips Imaging DD 002", "2001xx5D"): ("UL", "1"),
    ("Philips Imaging DD 002", "2001xx5E"): ("UL", "1"),
    ("Philips Imaging DD 002", "2001xx5F"): ("SQ", "0-1"),
    ("Philips Imaging DD 002", "2001xx63"): ("ST", "1"),
    ("Philips Imaging DD 002", "2001xx64"): ("SQ", "0-1"),
    ("Philips Imaging DD 002", "2001xx65"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx66"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx67"): ("LO", "1"),
    ("Philips Imaging DD 002", "2001xx68"): ("LO", "1"),
    ("Philips Imaging DD 002", "2001xx6B"): ("LO", "0-n"),
    ("Philips Imaging DD 002", "2001xx71"): ("CS", "1"),
    ("Philips Imaging DD 002", "2001xx72"): ("FL", "2"),
    ("Philips Imaging DD 002", "2001xx73"): ("FL", "2"),
    ("Philips Imaging DD 002", "2001xx74"): ("LO", "1"),
    ("Philips Imaging DD 002", "2001xx75"): ("SS", "0-n"),
    ("Philips Imaging DD 097", "2001xx01"): ("SQ", "1"),
    ("Philips Imaging DD 097", "2001xx02"): ("FD", "3"),
    ("Philips Imaging DD 097", "2001xx03"): ("FD", "2"),
    ("Philips Imaging DD 097", "2001xx04"): ("FD", "6"),
    ("Philips Imaging DD 097", "2001xx05"): ("SQ", "1-n"),
    ("Philips Imaging DD 097", "2001xx06"): ("SQ", "0-n"),
    ("Philips Imaging DD 097", "2001xx07"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx08"): ("SQ", "1"),
    ("Philips Imaging DD 097", "2001xx0A"): ("SQ", "1-n"),
    ("Philips Imaging DD 097", "2001xx0B"): ("SQ", "1"),
    ("Philips Imaging DD 097", "2001xx0D"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx0E"): ("SQ", "0-n"),
    ("Philips Imaging DD 097", "2001xx0F"): ("FD", "2"),
    ("Philips Imaging DD 097", "2001xx12"): ("SQ", "1"),
    ("Philips Imaging DD 097", "2001xx17"): ("US", "1"),
    ("Philips Imaging DD 097", "2001xx18"): ("US", "1"),
    ("Philips Imaging DD 097", "2001xx19"): ("LO", "1"),
    ("Philips Imaging DD 097", "2001xx1A"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx1B"): ("UL", "1"),
    ("Philips Imaging DD 097", "2001xx1C"): ("FD", "3"),
    ("Philips Imaging DD 097", "2001xx1D"): ("FD", "3"),
    ("Philips Imaging DD 097", "2001xx1E"): ("FD", "4-n"),
    ("Philips Imaging DD 097", "2001xx1F"): ("FD", "2-n"),
    ("Philips Imaging DD 097", "2001xx21"): ("UL", "1"),
    ("Philips Imaging DD 097", "2001xx22"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx23"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx24"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx25"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx26"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx27"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx28"): ("LO", "1"),
    ("Philips Imaging DD 097", "2001xx2A"): ("LO", "1"),
    ("Philips Imaging DD 097", "2001xx2B"): ("FD", "3"),
    ("Philips Imaging DD 097", "2001xx2C"): ("FD", "3"),
    ("Philips Imaging DD 097", "2001xx2D"): ("UL", "1"),
    ("Philips Imaging DD 097", "2001xx2E"): ("SQ", "0-1"),
    ("Philips Imaging DD 097", "2001xx2F"): ("OB", "1"),
    ("Philips Imaging DD 097", "2001xx30"): ("SL", "3"),
    ("Philips Imaging DD 097", "2001xx31"): ("SL", "3"),
    ("Philips Imaging DD 097", "2001xx32"): ("SL", "2"),
    ("Philips Imaging DD 097", "2001xx36"): ("LO", "1"),
    ("Philips Imaging DD 097", "2001xx37"): ("FD", "3"),
    ("Philips Imaging DD 097", "2001xx38"): ("FD", "9"),
    ("Philips Imaging DD 097", "2001xx39"): ("FD", "1"),
    ("Philips Imaging DD 097", "2001xx3A"): ("FD", "2"),
    ("Philips Imaging DD 097", "2001xx3B"): ("FD", "2"),
    ("Philips Imaging DD 097", "2001xx3C"): ("SQ", "1"),
    ("Philips Imaging DD 097", "2001xx3D"): ("FD", "1-n"),
    ("Philips Imaging DD 097", "2001xx3E"): ("SQ", "0-n"),
    ("Philips Imaging DD 097", "2001xx40"): ("UL", "1"),
    ("Philips Imaging DD 097", "2001xx41"): ("LO", "1"),
    ("Philips Imaging DD 097", "2001xx42"): ("SQ", "0-n"),
    ("Philips Imaging DD 097", "2001xx44"): ("LO", "1"),
    ("Philips Imaging DD 097", "2001xx45"): ("SL", "1"),
    ("Philips Imaging DD 097", "2001xx46"): ("LO", "1"),
    ("Philips Imaging DD 097", "2001xx47"): ("OB", "1-n"),
    ("Philips Imaging DD 097", "2001xx49"): ("SQ", "1"),
    ("Philips Imaging DD 097", "2001xx4A"): ("OB", "1-n"),
    ("Philips Imaging DD 097", "2001xx4B"): ("SL", "1"),
    ("Philips Imaging DD 097", "2001xx4C"): ("LO", "1"),
    ("Philips Imaging DD 097", "2001xxA1"): ("CS", "1-2"),
    ("Philips Imaging DD 097", "2001xxA2"): ("FD", "3"),
    ("Philips Imaging DD 097", "2001xxA3"): ("FD", "9"),
    ("Philips Imaging DD 097", "2001xxA4"): ("FD", "2"),
    ("Philips Imaging DD 097", "2001xxA5"): ("FD", "1-n"),
    ("Philips Imaging DD 097", "2001xxA6"): ("US", "1"),
    ("Philips Imaging DD 097", "2001xxA8"): ("IS", "1-n"),
    ("Philips Imaging DD 097", "2001xxA9"): ("SQ", "0-n"),
    ("Philips Imaging DD 097", "2001xxAA"): ("FD", "1-n"),
    ("Philips Imaging DD 097", "2001xxAB"): ("IS", "1"),
    ("Philips Imaging DD 129", "2001xx00"): ("SQ", "1"),
    ("Philips Imaging DD 129", "2001xx01"): ("SQ", "1"),
    ("Philips Imaging DD 129", "2001xx02"): ("SQ", "0-1"),
    ("Philips Imaging DD 129", "2001xx03"): ("UL", "1"),
    ("Philips Imaging DD 129", "2001xx04"): ("SQ", "1-n"),
    ("Philips Imaging DD 129", "2001xx05"): ("FD", "4"),
    ("Philips Imaging DD 129", "2001xx06"): ("FD", "1"),
    ("Philips Imaging DD 129", "2001xx07"): ("CS", "1"),
    ("Philips Imaging DD 129", "2001xx08"): ("CS", "1"),
    ("Philips Imaging DD 129", "2001xx09"): ("UL", "1"),
    ("Philips MR Imaging DD 001", "2005xx0D"): ("FL", "1"),
    ("Philips MR Imaging DD 001", "2005xx0E"): ("FL", "1"),
    ("Philips PET Private Group", "7053xx00"): ("DS", "1"),
    ("Philips PET Private Group", "7053xx09"): ("DS", "1"),
    ("Philips ST80i", "0025xx01"): ("OW", "1"),
    ("SIEMENS MR HEADER", "0019xx0C"): ("IS", "1"),
    ("SIEMENS MR HEADER", "0019xx0D"): ("CS", "1"),
    ("SIEMENS MR HEADER", "0019xx0E"): ("FD", "3"),
    ("SIEMENS MR HEADER", "0019xx27"): ("FD", "6"),
    ("SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING", "7FD1xx01"): ("OB", "1"),
    ("SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING", "7FD1xx09"): ("UI", "1"),
    ("SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING", "7FD1xx10"): ("OB", "1"),
    ("SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING", "7FD1xx11"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx00"): ("LO", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx01"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx02"): ("SQ", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx03"): ("SQ", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx04"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx05"): ("UL", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx06"): ("UL", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx07"): ("UL", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx08"): ("UL", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx09"): ("SS", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx10"): ("SH", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx11"): ("", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx12"): ("", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx13"): ("IS", "1"),
    ("SIEMENS Ultrasound SC2000", "0119xx21"): ("SH", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx00"): ("SQ", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx02"): ("UI", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx03"): ("", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx04"): ("", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx05"): ("", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx06"): ("SQ", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx07"): ("UI", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx08"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx09"): ("SQ", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx10"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx11"): ("SQ", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx12"): ("UI", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx20"): ("SQ", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx21"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx22"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx29"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "0129xx30"): ("CS", "1"),
    ("SIEMENS Ultrasound SC2000", "0139xx01"): ("SL", "1"),
    ("SIEMENS Ultrasound SC2000", "0149xx01"): ("FD", "1-n"),
    ("SIEMENS Ultrasound SC2000", "0149xx02"): ("FD", "1-n"),
    ("SIEMENS Ultrasound SC2000", "0149xx03"): ("FD", "1-n"),
    ("SIEMENS Ultrasound SC2000", "7FD1xx01"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "7FD1xx09"): ("UI", "1"),
    ("SIEMENS Ultrasound SC2000", "7FD1xx10"): ("OB", "1"),
    ("SIEMENS Ultrasound SC2000", "7FD1xx11"): ("OB", "1"),
}
