package nl.berichtenstraat.straat;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Schemafout;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Controleniveau;

/** Faults to the sender as findings: level 1, no retourcode, never a retour (IV028). */
final class Fouten {

    private Fouten() {}

    static Bevinding van(Schemafout fout) {
        return fout("XSD", new Plaats(fout.pad(), "", fout.regelnummer()), fout.uitleg());
    }

    static List<Bevinding> van(List<Schemafout> fouten) {
        return fouten.stream().map(Fouten::van).toList();
    }

    /** A message that can be read but has no business here. */
    static Bevinding nietVoorOns(String uitleg) {
        return fout("ROUTERING", Plaats.van(Plaats.KOP, 0), uitleg);
    }

    /** More bytes than this lane accepts. */
    static Bevinding teGroot(long meesteBytes) {
        return fout(
                "OMVANG",
                Plaats.van("/", 0),
                "Het bestand is groter dan wij aannemen: meer dan " + meesteBytes
                        + " bytes. Verdeel de inhoud over meer berichten.");
    }

    private static Bevinding fout(String code, Plaats plaats, String uitleg) {
        return new Bevinding(
                code,
                Controleniveau.SCHEMA,
                Optional.empty(),
                Bevinding.Gevolg.AFKEUREN,
                plaats,
                uitleg,
                Optional.empty());
    }
}
