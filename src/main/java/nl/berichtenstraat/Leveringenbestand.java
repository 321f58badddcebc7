package nl.berichtenstraat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.berichtenstraat.afrekening.simulatie.Bereik;
import nl.berichtenstraat.afrekening.simulatie.Clientdossier;
import nl.berichtenstraat.afrekening.simulatie.Clientenbron;
import nl.berichtenstraat.bericht.OngeldigeTabel;
import nl.berichtenstraat.bericht.Tabelrij;

/**
 * Assignments and deliveries in a CSV file, the rows of a client together. It is checked as a whole before anything is
 * done with it, and read again client by client, so that a file of any size fits.
 */
final class Leveringenbestand implements Clientenbron {

    /** The heading that the file must have. */
    static final String KOLOMMEN =
            "client;gemeente;aanbieder;categorie;product;soort;van;tot;volume;eenheid;frequentie";

    private static final int MEESTE_FOUTEN = 20;

    private final Path pad;
    private final List<String> fouten = new ArrayList<>();
    private final Set<String> clienten = new HashSet<>();
    private Optional<Bereik> bereik = Optional.empty();
    private String vorigeClient = "";

    private Leveringenbestand(Path pad) {
        this.pad = pad;
    }

    /**
     * The file, found good.
     *
     * @throws Onbruikbaar with all that is wrong, by line
     */
    static Leveringenbestand van(Path pad) {
        Leveringenbestand bestand = new Leveringenbestand(pad);
        bestand.controleer();
        return bestand;
    }

    @Override
    public String omschrijving() {
        return "de toewijzingen en leveringen in " + pad.getFileName();
    }

    @Override
    public long aantal() {
        return clienten.size();
    }

    @Override
    public Optional<Bereik> bereik() {
        return bereik;
    }

    @Override
    public void lees(Bereik maanden, Consumer<Clientdossier> ontvanger) {
        Verzameling verzameling = new Verzameling(ontvanger);
        rijen(rij -> verzameling.neem(Leveringenrij.van(rij)));
        verzameling.geef();
    }

    private void controleer() {
        rijen(rij -> {
            try {
                neem(Leveringenrij.van(rij), rij);
            } catch (OngeldigeTabel e) {
                fouten.add(e.getMessage());
            }
        });
        if (fouten.isEmpty()) {
            return;
        }
        int meer = fouten.size() - MEESTE_FOUTEN;
        throw new Onbruikbaar(String.join("\n", fouten.subList(0, Math.min(MEESTE_FOUTEN, fouten.size())))
                + (meer > 0 ? "\nEn er zijn nog " + meer + " regels met fouten." : ""));
    }

    private void neem(Leveringenrij regel, Tabelrij rij) {
        boolean zelfde = regel.client().equals(vorigeClient);
        vorigeClient = regel.client();
        if (!clienten.add(regel.client()) && !zelfde) {
            throw rij.fout("deze cliënt kwam eerder al. Zet alle regels van een cliënt bij elkaar");
        }
        if (regel.isLevering()) {
            YearMonth maand = regel.dagen().beginmaand();
            bereik = Optional.of(bereik.map(tot -> tot.met(maand)).orElse(new Bereik(maand, maand)));
        }
    }

    private void rijen(Consumer<Tabelrij> ontvanger) {
        String naam = pad.getFileName().toString();
        List<String> kolommen = List.of(KOLOMMEN.split(";"));
        try (BufferedReader regels = new BufferedReader(
                new InputStreamReader(Files.newInputStream(pad), StandardCharsets.UTF_8.newDecoder()))) {
            String kop = Optional.ofNullable(regels.readLine()).orElse("").replace("\uFEFF", "");
            if (!kop.equals(KOLOMMEN)) {
                throw new Onbruikbaar(naam + ", regel 1: de kolommen moeten zijn: " + KOLOMMEN);
            }
            int nummer = 1;
            for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                nummer++;
                if (!regel.isBlank()) {
                    ontvanger.accept(new Tabelrij(naam, nummer, kolommen, Arrays.asList(regel.split(";", -1))));
                }
            }
        } catch (CharacterCodingException e) {
            throw new Onbruikbaar(naam + " is geen UTF-8. Sla het op als CSV UTF-8.");
        } catch (IOException e) {
            throw new Onbruikbaar("Bestand met leveringen niet gevonden of niet leesbaar: " + pad);
        }
    }

    /** Puts the rows of a client together and hands the client on when another one begins. */
    private static final class Verzameling {

        private final Consumer<Clientdossier> ontvanger;
        private Optional<Leveringendossier> dossier = Optional.empty();

        Verzameling(Consumer<Clientdossier> ontvanger) {
            this.ontvanger = ontvanger;
        }

        void neem(Leveringenrij rij) {
            if (dossier.filter(d -> d.isVan(rij)).isEmpty()) {
                geef();
                dossier = Optional.of(new Leveringendossier(rij.client()));
            }
            dossier.orElseThrow().neem(rij);
        }

        void geef() {
            dossier.map(Leveringendossier::maak).ifPresent(ontvanger);
        }
    }
}
