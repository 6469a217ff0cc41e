"""CID 12001 Ultrasound Protocol Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12001(ContextGroup, cid=12001, uid="1.2.840.10008.6.1.550", keyword="UltrasoundProtocolType", title="Ultrasound Protocol Type", version="20081027", extensible=True):
    """Ultrasound Protocol Type, extensible, includes CID 3261."""

    Echocardiography = CodedConcept("40701008", "SCT", "Echocardiography")
    TransesophagealEchocardiography = CodedConcept("105376000", "SCT", "Transesophageal echocardiography")
    TransthoracicEchocardiography = CodedConcept("433236007", "SCT", "Transthoracic echocardiography")
    EpicardialEchocardiography = CodedConcept("433232009", "SCT", "Epicardial echocardiography")
    IntravascularEchocardiography = CodedConcept("252420009", "SCT", "Intravascular echocardiography")
    IntracardiacEchocardiography = CodedConcept("252421008", "SCT", "Intracardiac echocardiography")
    ExerciseStressEchocardiography = CodedConcept("433233004", "SCT", "Exercise stress echocardiography")
    PediatricEchocardiography = CodedConcept("431852008", "SCT", "Pediatric echocardiography")
    IntraoperativeEchocardiography = CodedConcept("429884006", "SCT", "Intraoperative echocardiography")
    ContrastEchocardiography = CodedConcept("433231002", "SCT", "Contrast echocardiography")
    FetalEchocardiography = CodedConcept("433235006", "SCT", "Fetal echocardiography")
    BalkeProtocol = CodedConcept("129097005", "SCT", "Balke protocol")
    BruceProtocol = CodedConcept("129095002", "SCT", "Bruce protocol")
    EllestadProtocol = CodedConcept("129098000", "SCT", "Ellestad protocol")
    ModifiedBruceProtocol = CodedConcept("129096001", "SCT", "Modified Bruce protocol")
    ModifiedNaughtonProtocol = CodedConcept("129102008", "SCT", "Modified Naughton protocol")
    NaughtonProtocol = CodedConcept("129101001", "SCT", "Naughton protocol")
    PepperProtocol = CodedConcept("129100000", "SCT", "Pepper protocol")
    RampProtocol = CodedConcept("129099008", "SCT", "Ramp protocol")
    ExerciseStressECGTest = CodedConcept("46136006", "SCT", "Exercise stress ECG test")
    StressTestUsingBicycleErgometer = CodedConcept("26046004", "SCT", "Stress test using Bicycle Ergometer")
    PharmacologicStressProtocol = CodedConcept("424064009", "SCT", "Pharmacologic Stress protocol")
    DipyridamoleStressProtocol = CodedConcept("422685009", "SCT", "Dipyridamole Stress protocol")
    AdenosineStressProtocol = CodedConcept("424444005", "SCT", "Adenosine Stress protocol")
    DobutamineStressProtocol = CodedConcept("424225000", "SCT", "Dobutamine Stress protocol")
    PharmacologicAndExerciseStressTest = CodedConcept("428813002", "SCT", "Pharmacologic and exercise stress test")
    StressTestUsingCardiacPacing = CodedConcept("428685003", "SCT", "Stress test using cardiac pacing")
