"""CID 4207 Ophthalmic Image Position, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4207(ContextGroup, cid=4207, uid="1.2.840.10008.6.1.323", keyword="OphthalmicImagePosition", title="Ophthalmic Image Position", version="20110825", extensible=True):
    """Ophthalmic Image Position, extensible."""

    DiabeticRetinopathyStudyField1 = CodedConcept("408734008", "SCT", "Diabetic Retinopathy Study field 1")
    DiabeticRetinopathyStudyField2 = CodedConcept("410434001", "SCT", "Diabetic Retinopathy Study field 2")
    DiabeticRetinopathyStudyField3 = CodedConcept("410435000", "SCT", "Diabetic Retinopathy Study field 3")
    DiabeticRetinopathyStudyField4 = CodedConcept("410436004", "SCT", "Diabetic Retinopathy Study field 4")
    DiabeticRetinopathyStudyField5 = CodedConcept("410437008", "SCT", "Diabetic Retinopathy Study field 5")
    DiabeticRetinopathyStudyField6 = CodedConcept("410438003", "SCT", "Diabetic Retinopathy Study field 6")
    DiabeticRetinopathyStudyField7 = CodedConcept("410439006", "SCT", "Diabetic Retinopathy Study field 7")
    Field1ForJoslin3Field = CodedConcept("111621", "DCM", "Field 1 for Joslin3 field")
    Field2ForJoslin3Field = CodedConcept("111622", "DCM", "Field 2 for Joslin 3 field")
    Field3ForJoslin3Field = CodedConcept("111623", "DCM", "Field 3 for Joslin 3 field")
    MaculaCentered = CodedConcept("111900", "DCM", "Macula centered")
    DiscCentered = CodedConcept("111901", "DCM", "Disc centered")
    LesionCentered = CodedConcept("111902", "DCM", "Lesion centered")
    DiscMaculaCentered = CodedConcept("111903", "DCM", "Disc-macula centered")
    MidPeripheralSuperior = CodedConcept("111904", "DCM", "Mid-peripheral-superior")
    MidPeripheralSuperiorTemporal = CodedConcept("111905", "DCM", "Mid-peripheral-superior temporal")
    MidPeripheralTemporal = CodedConcept("111906", "DCM", "Mid-peripheral-temporal")
    MidPeripheralInferiorTemporal = CodedConcept("111907", "DCM", "Mid-peripheral-inferior temporal")
    MidPeripheralInferior = CodedConcept("111908", "DCM", "Mid-peripheral-inferior")
    MidPeripheralInferiorNasal = CodedConcept("111909", "DCM", "Mid-peripheral-inferior nasal")
    MidPeripheralNasal = CodedConcept("111910", "DCM", "Mid-peripheral-nasal")
    MidPeripheralSuperiorNasal = CodedConcept("111911", "DCM", "Mid-peripheral-superior nasal")
    PeripheralSuperior = CodedConcept("111912", "DCM", "Peripheral-superior")
    PeripheralSuperiorTemporal = CodedConcept("111913", "DCM", "Peripheral-superior temporal")
    PeripheralTemporal = CodedConcept("111914", "DCM", "Peripheral-temporal")
    PeripheralInferiorTemporal = CodedConcept("111915", "DCM", "Peripheral-inferior temporal")
    PeripheralInferior = CodedConcept("111916", "DCM", "Peripheral-inferior")
    PeripheralInferiorNasal = CodedConcept("111917", "DCM", "Peripheral-inferior nasal")
    PeripheralNasal = CodedConcept("111918", "DCM", "Peripheral-nasal")
    PeripheralSuperiorNasal = CodedConcept("111919", "DCM", "Peripheral-superior nasal")
