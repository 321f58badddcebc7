package nl.berichtenstraat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.berichtenstraat.kanaal.Mapbezorger;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Bestemming;
import nl.berichtenstraat.straat.Bezorging;
import nl.berichtenstraat.straat.Storing;
import nl.berichtenstraat.straat.Uitkomstschrijver;
import nl.berichtenstraat.straat.Zending;

/**
 * A batch of files through the lane, one after the other: for each {@code naam.xml} its outcome and its outgoing messages
 * are written next to each other. A batch that was broken off goes on when it is run again with the same register and
 * folders: a file that it received before is not received twice, its answers are the same and so is its outcome.
 */
final class Partij {

    private static final String KANAAL = "opdracht";
    private static final int GETOOND = 10;

    private final Onderdelen straat;
    private final long na;
    private final Path uit;
    private final Bezorging bezorging;

    /** A batch that began after a certain message; see {@link Partijbegin}. */
    Partij(Onderdelen straat, long na, Path uit, Clock klok) {
        this.straat = straat;
        this.na = na;
        this.uit = uit;
        Mapbezorger mapbezorger = new Mapbezorger(uit, this::naam);
        this.bezorging = new Bezorging(
                straat.registers(),
                zendingen -> mapbezorger.bezorg(
                        zendingen.stream().filter(Partij::naarBuiten).toList()),
                klok);
    }

    /**
     * What became of one file.
     *
     * @param bericht the message
     * @param bevindingen the first findings, for people; all are in the outcome file
     * @param uitgaand names of the outgoing files
     * @param uitkomst the outcome file
     */
    record Resultaat(BewaardBericht bericht, List<Bevindingsrij> bevindingen, List<String> uitgaand, Path uitkomst) {

        /** Whether the message (or the earlier one that it repeats) was processed and correct. */
        boolean inOrde() {
            return bericht.status() == Berichtstatus.VERWERKT && bericht.niveau() == 0;
        }
    }

    Resultaat verwerk(Path bestand) throws IOException {
        String naam = bestand.getFileName().toString();
        Path uitkomst = uit.resolve(stam(naam) + ".uitkomst.json");
        long id = straat.ontvangst().ontvangEens(new Herkomst(KANAAL, naam), na, () -> Files.newInputStream(bestand));
        verwerk(id);
        bezorging.bezorg();
        return straat.registers().lees(register -> resultaat(register, id, uitkomst));
    }

    /** A failure of our own stops one message, not the batch: it is parked with its cause. */
    private void verwerk(long id) {
        try {
            straat.verwerking().verwerk(id);
        } catch (OpslagOnbereikbaar e) {
            throw e;
        } catch (RuntimeException e) {
            straat.verwerking().parkeer(id, Storing.van(e));
        }
    }

    private Resultaat resultaat(Register register, long id, Path uitkomst) {
        BewaardBericht bericht = register.berichten().bericht(id).orElseThrow();
        List<String> uitgaand =
                register.uitbak().van(id).stream().map(this::naam).toList();
        Uitvoermap.schrijf(
                uitkomst, stroom -> new Uitkomstschrijver(register, Bereik.alles()).schrijf(bericht, uitgaand, stroom));
        List<Bevindingsrij> eerste = register.berichten()
                .bevindingen(bericht.dubbelVan().orElse(id))
                .limit(GETOOND)
                .toList();
        return new Resultaat(bericht, eerste, uitgaand, uitkomst);
    }

    private String naam(Uitgaand uitgaand) {
        return uitgaand.kenmerk()
                .berichtId()
                .map(id -> stam(bron(id)) + "."
                        + Mapbezorger.soortEnExtensie(uitgaand.kenmerk().soort()))
                .orElseGet(() -> Mapbezorger.naam(uitgaand));
    }

    private String bron(long berichtId) {
        return straat.registers()
                .lees(register -> register.berichten()
                        .bericht(berichtId)
                        .orElseThrow()
                        .herkomst()
                        .naam());
    }

    /** What a batch is about; who ran it sees in its outcomes what an alarm would tell. */
    private static boolean naarBuiten(Zending zending) {
        String bestemming = zending.uitgaand().kenmerk().bestemming();
        return !bestemming.equals(Bestemming.WERK.naam()) && !bestemming.equals(Bestemming.ALARM.naam());
    }

    private static String stam(String naam) {
        return naam.endsWith(".xml") ? naam.substring(0, naam.length() - ".xml".length()) : naam;
    }
}
