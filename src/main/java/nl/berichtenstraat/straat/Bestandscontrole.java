package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.bericht.Antwoordregel;
import nl.berichtenstraat.bericht.Bericht;
import nl.berichtenstraat.bericht.Berichtherkenner;
import nl.berichtenstraat.bericht.Berichtlezer;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.bericht.Declaratieantwoord;
import nl.berichtenstraat.bericht.Declaratieantwoordlezer;
import nl.berichtenstraat.bericht.Declaratieantwoordontvanger;
import nl.berichtenstraat.bericht.Declaratielezer;
import nl.berichtenstraat.bericht.Herkenning;
import nl.berichtenstraat.bericht.Leesresultaat;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Startbericht;
import nl.berichtenstraat.bericht.Stopbericht;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.bericht.VerzoekOmToewijzing;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.regels.boek.Versies;
import nl.berichtenstraat.regels.inbericht.Antwoordcontrole;
import nl.berichtenstraat.regels.inbericht.Declaratiecontrole;
import nl.berichtenstraat.regels.inbericht.Regels301;
import nl.berichtenstraat.regels.inbericht.Regels305;
import nl.berichtenstraat.regels.inbericht.Regels307;
import nl.berichtenstraat.regels.inbericht.Regels315;
import nl.berichtenstraat.regels.inbericht.Regels317;
import nl.berichtenstraat.regels.inbericht.Regels319;

/** Levels 1 and 2 of any message, on its own: no register, no contract, nothing stored. */
public final class Bestandscontrole {

    /**
     * What was found in a file.
     *
     * @param soort the message type; empty when it could not be recognised
     * @param versies the rules that it was held against; empty when it has no Dagtekening to know them by
     * @param bevindingen findings of level 1, or else of level 2; empty when there are none
     */
    public record Verslag(Optional<Berichtsoort> soort, Optional<Versies> versies, List<Bevinding> bevindingen) {

        /** Whether nothing was found. */
        public boolean isGeldig() {
            return bevindingen.isEmpty();
        }
    }

    /** Where the bytes of a message are; they can be read more than once. */
    interface Bron {

        /** The bytes from the beginning. */
        InputStream open() throws IOException;
    }

    private final Stelsel stelsel = Stelsel.met(Codelijsten.meegeleverd());

    /**
     * Checks a file. Rules that are not in force on its Dagtekening do not count.
     *
     * @throws IOException when it cannot be read as a file
     */
    public Verslag controleer(Path bestand) throws IOException {
        return controleer(() -> Files.newInputStream(bestand));
    }

    Verslag controleer(Bron bestand) throws IOException {
        Herkenning herkenning;
        try (InputStream in = bestand.open()) {
            herkenning = Berichtherkenner.herken(in);
        }
        if (herkenning instanceof Herkenning.Herkend herkend) {
            Predicate<String> geldend =
                    herkend.dagtekening().map(stelsel::geldendOp).orElse(regel -> true);
            List<Bevinding> bevindingen = herkend.soort() == Berichtsoort.WMO325
                    ? antwoord(bestand, geldend)
                    : controleer(herkend.soort(), bestand, geldend);
            return new Verslag(
                    Optional.of(herkend.soort()), herkend.dagtekening().map(stelsel::versies), bevindingen);
        }
        return new Verslag(
                Optional.empty(), Optional.empty(), List.of(Fouten.van(((Herkenning.Onherkend) herkenning).fout())));
    }

    private static List<Bevinding> controleer(Berichtsoort soort, Bron bestand, Predicate<String> geldend)
            throws IOException {
        try (InputStream in = bestand.open()) {
            return soort == Berichtsoort.WMO323
                    ? declaratie(in, geldend)
                    : new Berichtlezer().lees(in).kies(bericht -> inBericht(bericht, geldend), Fouten::van);
        }
    }

    private static List<Bevinding> declaratie(InputStream in, Predicate<String> geldend) {
        List<Bevinding> bevindingen = new ArrayList<>();
        Declaratiecontrole controle = new Declaratiecontrole(bevindingen::add, geldend);
        return new Declaratielezer()
                .lees(in, controle)
                .kies(
                        gelezen -> {
                            controle.einde();
                            return bevindingen;
                        },
                        Fouten::van);
    }

    /** A 325 is read twice: its totals and codes, which its lines are held against, stand on both sides of the lines. */
    private static List<Bevinding> antwoord(Bron bestand, Predicate<String> geldend) throws IOException {
        Leesresultaat<Declaratieantwoord> hoofd;
        try (InputStream in = bestand.open()) {
            hoofd = new Declaratieantwoordlezer().lees(in, new Antwoordregels(regel -> {}));
        }
        try (InputStream in = bestand.open()) {
            return hoofd.kies(antwoord -> antwoord(antwoord, in, geldend), Fouten::van);
        }
    }

    private static List<Bevinding> antwoord(Declaratieantwoord antwoord, InputStream in, Predicate<String> geldend) {
        List<Bevinding> bevindingen = new ArrayList<>();
        Antwoordcontrole controle = new Antwoordcontrole(antwoord.kop(), bevindingen::add, geldend);
        new Declaratieantwoordlezer().lees(in, new Antwoordregels(controle::prestatie));
        controle.einde(antwoord);
        return bevindingen;
    }

    private record Antwoordregels(Consumer<Prestatie> regels) implements Declaratieantwoordontvanger {

        @Override
        public void client(Client client) {
            // the control learns of a client by its lines
        }

        @Override
        public void regel(Antwoordregel regel) {
            regels.accept(regel.prestatie());
        }

        @Override
        public void clientcodes(Client client, List<String> retourcodes) {
            // codes do not matter at level 2
        }
    }

    private static List<Bevinding> inBericht(Bericht bericht, Predicate<String> geldend) {
        return inBericht(bericht).stream().filter(b -> geldend.test(b.regel())).toList();
    }

    private static List<Bevinding> inBericht(Bericht bericht) {
        if (bericht instanceof Toewijzingsbericht toewijzing) {
            return Regels301.IN_BERICHT.toets(toewijzing);
        } else if (bericht instanceof Startbericht start) {
            return Regels305.IN_BERICHT.toets(start);
        } else if (bericht instanceof Stopbericht stop) {
            return Regels307.IN_BERICHT.toets(stop);
        } else if (bericht instanceof VerzoekOmToewijzing verzoek) {
            return Regels315.IN_BERICHT.toets(verzoek);
        } else if (bericht instanceof VerzoekOmWijziging verzoek) {
            return Regels317.IN_BERICHT.toets(verzoek);
        } else if (bericht instanceof Antwoordbericht antwoord) {
            return Regels319.IN_BERICHT.toets(antwoord);
        }
        return List.of();
    }
}
