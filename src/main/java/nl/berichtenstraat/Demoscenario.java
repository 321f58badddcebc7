package nl.berichtenstraat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** The sample month from begin to end: what is played in which order, and whether it went as foreseen. */
final class Demoscenario {

    private final Demoloop loop;
    private final Demoscherm scherm;
    private final Path contracten;
    private final Demotabel tabel = new Demotabel();
    private boolean gelukt = true;

    /**
     * The scenario.
     *
     * @param loop sends its messages
     * @param scherm shows them
     * @param contracten folder with contracts
     */
    Demoscenario(Demoloop loop, Demoscherm scherm, Path contracten) {
        this.loop = loop;
        this.scherm = scherm;
        this.contracten = contracten;
    }

    /** Plays everything; returns whether it went as foreseen and all amounts add up. */
    boolean speel(PrintWriter uit) throws IOException, InterruptedException {
        deel("1. De gemeente wijst hulp toe", Demotoewijzingen.stappen());
        deel("2. De hulp begint en eindigt", Demoleveringen.stappen());
        deel("3. De aanbieders declareren", Demodeclaraties.declaraties());
        deel("4. De aanbieders verbeteren", Demodeclaraties.correcties());
        deel("5. Een aanbieder vraagt om meer hulp", Demoverzoeken.stappen());
        new Democontracten(contracten, scherm).toon(uit);
        scherm.kop("Benutting en afrekening (minuten en euro's, uit de afrekenberichten)");
        tabel.toon(uit);
        return gelukt && tabel.sluit();
    }

    private void deel(String kop, List<Demostap> stappen) throws IOException, InterruptedException {
        scherm.kop(kop);
        for (Demostap stap : stappen) {
            Demoverslag verslag = loop.speel(stap);
            scherm.toon(verslag);
            gelukt &= verslag.isZoalsVerwacht();
            verslag.post().stream()
                    .filter(stuk -> stuk.kenmerk().soort().equals("afrekening"))
                    .map(stuk -> Afrekeningbestand.lees(stuk.inhoud()))
                    .forEach(tabel::neem);
        }
    }
}
