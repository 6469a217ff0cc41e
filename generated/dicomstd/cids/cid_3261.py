"""CID 3261 Stress Protocol, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3261(ContextGroup, cid=3261, uid="1.2.840.10008.6.1.57", keyword="StressProtocol", title="Stress Protocol", version="20081027", extensible=True):
    """Stress Protocol, extensible."""

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
