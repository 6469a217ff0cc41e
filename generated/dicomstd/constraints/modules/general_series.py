"""General Series, PS3.3 C.7.3.1. Generated from table_C.7-5a; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated, retired

TABLE = Table(
    "C.7-5a",
    "General Series",
    "C.7.3.1",
    (
        Row(0, 0x00080060, "1", values=(defined("ANN", "AR", "ASMT", "AU", "BDUS", "BI", "BMD", "CFM", "CR", "CT", "CTPROTOCOL", "DMS", "DG", "DOC", "DX", "ECG", "EEG", "EMG", "EOG", "EPS", "ES", "FID", "GM", "HC", "HD", "IO", "IOL", "IVOCT", "IVUS", "KER", "KO", "LEN", "LS", "MG", "MR", "M3D", "NM", "OAM", "OCT", "OP", "OPM", "OPT", "OPTBSV", "OPTENF", "OPV", "OSS", "OT", "PA", "PLAN", "POS", "PR", "PT", "PX", "REG", "RESP", "RF", "RG", "RTDOSE", "RTIMAGE", "RTINTENT", "RTPLAN", "RTRAD", "RTRECORD", "RTSEGANN", "RTSTRUCT", "RWV", "SEG", "SM", "SMR", "SR", "SRF", "STAIN", "TEXTUREMAP", "TG", "US", "VA", "XA", "XAPROTOCOL", "XC"), retired("AS", "CD", "CF", "CP", "CS", "DD", "DF", "DM", "DS", "EC", "FA", "FS", "LP", "MA", "MS", "OPR", "ST", "VF"),)),  # Modality
        Row(0, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(0, 0x00200011, "2"),  # SeriesNumber
        Row(0, 0x00200060, "2C", when="not_checkable(real-world) and not present(ImageLaterality) and not present(FrameLaterality@frames) and not present(MeasurementLaterality)", values=(enumerated("R", "L"),)),  # Laterality
        Row(0, 0x00080021, "3"),  # SeriesDate
        Row(0, 0x00080031, "3"),  # SeriesTime
        Row(0, 0x00081050, "3"),  # PerformingPhysicianName
        Row(0, 0x00081052, "3", items=(1, None)),  # PerformingPhysicianIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00181030, "3"),  # ProtocolName
        Row(0, 0x0008103E, "3"),  # SeriesDescription
        Row(0, 0x0008103F, "3", items=(1, 1)),  # SeriesDescriptionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081070, "3"),  # OperatorsName
        Row(0, 0x00081072, "3", items=(1, None)),  # OperatorIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00081111, "3", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00081250, "3", items=(1, None)),  # RelatedSeriesSequence
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x0040A170, "2", items=(0, None), groups=(Group("7210", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00180015, "3", values=(defined("ABDOMEN", "ABDOMENPELVIS", "ABDOMINALAORTA", "ACJOINT", "ADRENAL", "AMNIOTICFLUID", "ANKLE", "ANTECUBITALV", "ANTCARDIACV", "ACA", "ANTCOMMA", "ANTSPINALA", "ANTTIBIALA", "ANUSRECTUMSIGMD", "AORTA", "AORTICARCH", "APPENDIX", "ARTERY", "ASCAORTA", "ASCENDINGCOLON", "AXILLA", "AXILLARYA", "AXILLARYV", "AZYGOSVEIN", "BACK", "BASILARA", "BILEDUCT", "BILIARYTRACT", "BLADDER", "BLADDERURETHRA", "BRACHIALA", "BRACHIALV", "BRAIN", "BREAST", "BRONCHUS", "BUTTOCK", "CALCANEUS", "CALF", "CAROTID", "BULB", "CELIACA", "CEPHALICV", "CEREBELLUM", "CEREBRALA", "CEREBHEMISPHERE", "CSPINE", "CTSPINE", "CERVIX", "CHEEK", "CHEST", "CHESTABDPELVIS", "CHESTABDOMEN", "CHOROIDPLEXUS", "CIRCLEOFWILLIS", "CLAVICLE", "COCCYX", "COLON", "COMMONBILEDUCT", "CCA", "CFA", "CFV", "COMILIACA", "COMILIACV", "CORNEA", "CORONARYARTERY", "CORONARYSINUS", "DESCAORTA", "DESCENDINGCOLON", "DUODENUM", "EAR", "ELBOW", "ENDOARTERIAL", "ENDOCARDIAC", "ENDOESOPHAGEAL", "ENDOMETRIUM", "ENDONASAL", "ENDONASOPHARYNYX", "ENDORECTAL", "ENDORENAL", "ENDOURETERIC", "ENDOURETHRAL", "ENDOVAGINAL", "ENDOVASCULAR", "ENDOVENOUS", "ENDOVESICAL", "WHOLEBODY", "EPIDIDYMIS", "EPIGASTRIC", "ESOPHAGUS", "EAC", "ECA", "EXTILIACA", "EXTILIACV", "EXTJUGV", "EXTREMITY", "EYE", "EYELID", "FACE", "FACIALA", "FEMORALA", "FEMORALV", "FEMUR", "FETALARM", "FETALDIGIT", "FETALHEART", "FETALLEG", "FETALPOLE", "FIBULA", "FINGER", "FLANK", "FONTANEL", "FOOT", "FOREARM", "4THVENTRICLE", "GALLBLADDER", "GASTRICV", "GENICULARA", "GESTSAC", "GLUTEAL", "GSV", "HAND", "HEAD", "HEADNECK", "HEART", "HEPATICA", "HEPATICV", "HIP", "HUMERUS", "HYPOGASTRIC", "HYPOPHARYNX", "ILEUM", "ILIACA", "ILIACV", "ILIUM", "INFMESA", "INFVENACAVA", "INGUINAL", "INNOMINATEA", "INNOMINATEV", "IAC", "ICA", "INTILIACA", "INTJUGULARV", "INTMAMMARYA", "INTRACRANIAL", "JAW", "JEJUNUM", "JOINT", "KIDNEY", "KNEE", "LACRIMALA", "LARGEINTESTINE", "LARYNX", "LATVENTRICLE", "LATRIUM", "LFEMORALA", "LHEPATICV", "LHYPOCHONDRIAC", "LINGUINAL", "LLQ", "LLUMBAR", "LPORTALV", "LPULMONARYA", "LUQ", "LVENTRICLE", "LINGUALA", "LIVER", "LOWERLEG", "LOWERLIMB", "LUMBARA", "LUMBAR", "LSPINE", "LSSPINE", "LUMEN", "LUNG", "MANDIBLE", "MASTOID", "MAXILLA", "MEDIASTINUM", "MESENTRICA", "MESENTRICV", "MCA", "MIDHEPATICV", "MORISONSPOUCH", "MOUTH", "NASOPHARYNX", "NECK", "NECKCHESTABDPELV", "NECKCHESTABDOMEN", "NECKCHEST", "NOSE", "OCCPITALA", "OCCIPTALV", "OPHTHALMICA", "OPTICCANAL", "ORBIT", "OVARY", "PANCREAS", "PANCREATICDUCT", "PANCBILEDUCT", "PARASTERNAL", "PARATHYROID", "PAROTID", "PATELLA", "PELVIS", "PELVISLOWEXTREMT", "PENILEA", "PENIS", "PERINEUM", "PERONEALA", "PHANTOM", "PHARYNX", "PHARYNXLARYNX", "PLACENTA", "POPLITEALA", "POPLITEALFOSSA", "POPLITEALV", "PORTALV", "PCA", "POSCOMMA", "POSTIBIALA", "PROFFEMA", "PROFFEMV", "PROSTATE", "PULMONARYA", "PULMONARYV", "RADIALA", "RADIUS", "RADIUSULNA", "CULDESAC", "RECTUM", "RENALA", "RENALV", "RETROPERITONEUM", "RIB", "RATRIUM", "RFEMORALA", "RHEPATICV", "RHYPOCHONDRIAC", "RINGUINAL", "RLQ", "RLUMBAR", "RPORTALV", "RPULMONARYA", "RUQ", "RVENTRICLE", "SIJOINT", "SSPINE", "SFJ", "SAPHENOUSV", "SCALP", "SCAPULA", "SCLERA", "SCROTUM", "SELLA", "SEMVESICLE", "SESAMOID", "SHOULDER", "SIGMOID", "SKULL", "SMALLINTESTINE", "SPINALCORD", "SPINE", "SPLEEN", "SPLENICA", "SPLENICV", "SCJOINT", "STERNUM", "STOMACH", "SUBCLAVIANA", "SUBCLAVIANV", "SUBCOSTAL", "SUBMANDIBULAR", "SFA", "SFV", "LSUPPULMONARYV", "SMA", "RSUPPULMONARYV", "SUPTHYROIDA", "SVC", "SUPRACLAVICULAR", "SUPRAPUBIC", "TMJ", "TESTIS", "THALAMUS", "THIGH", "3RDVENTRICLE", "THORACICAORTA", "TSPINE", "TLSPINE", "THORAX", "THUMB", "THYMUS", "THYROID", "TIBIA", "TIBIAFIBULA", "TOE", "TONGUE", "TRACHEA", "TRACHEABRONCHUS", "TRANSVERSECOLON", "ULNA", "ULNARA", "UMBILICALA", "UMBILICAL", "UMBILICALV", "UPPERARM", "UPPERLIMB", "UPRURINARYTRACT", "URETER", "URETHRA", "UTERUS", "VAGINA", "VEIN", "VERTEBRALA", "VULVA", "WRIST", "ZYGOMA", "LEGS", "ATLANTOAXIAL", "ATLANTOOCCIPITAL", "CARPUS", "TAIL", "DIGIT", "DISTALPHALANX", "FOREFETLOCK", "HINDFETLOCK", "FOREFOOT", "FRONTALSINUS", "HINDFOOT", "METACARPUS", "METATARSUS", "FORENAVICULAR", "HINDNAVICULAR", "FOREPASTERN", "HINDPASTERN", "STIFLE", "TARSUS", "UGITRACT", "URINARYTRACT", "WING", "LEG", "ARM"),)),  # BodyPartExamined
        Row(0, 0x00185100, "2C", when="not present(PatientOrientationCodeSequence) and SOPClassUID in {1.2.840.10008.5.1.4.1.1.2, 1.2.840.10008.5.1.4.1.1.4, 1.2.840.10008.5.1.4.1.1.2.1, 1.2.840.10008.5.1.4.1.1.4.1, 1.2.840.10008.5.1.4.1.1.4.3, 1.2.840.10008.5.1.4.1.1.4.2}", may="not present(PatientOrientationCodeSequence)", values=(defined("HFP", "HFS", "HFDR", "HFDL", "FFDR", "FFDL", "FFP", "FFS", "LFP", "LFS", "RFP", "RFS", "AFDR", "AFDL", "PFDR", "PFDL"),)),  # PatientPosition
        Row(0, 0x00280108, "3"),  # SmallestPixelValueInSeries
        Row(0, 0x00280109, "3"),  # LargestPixelValueInSeries
        Row(0, 0x00400275, "3", items=(1, None)),  # RequestAttributesSequence
        Row(1, 0, include="macros.request_attributes"),  # include Request Attributes
        Row(0, 0, include="macros.performed_procedure_step_summary"),  # include Performed Procedure Step Summary
        Row(0, 0x00102210, "1C", when="not_checkable(real-world)", may="always", values=(enumerated("BIPED", "QUADRUPED"),)),  # AnatomicalOrientationType
        Row(0, 0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
