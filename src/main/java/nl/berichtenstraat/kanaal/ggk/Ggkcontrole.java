package nl.berichtenstraat.kanaal.ggk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Foutenlijst;
import nl.berichtenstraat.contract.Knoop;

/** Checks what the settings of the GGk mean: parties that exist, keys that go together, and no way in or out without TLS. */
final class Ggkcontrole {

    private static final Set<String> DEZE_MACHINE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");
    private static final List<String> TLS = List.of("certificaat", "wachtwoord", "vertrouwd");
    private static final Map<String, List<String>> PER_SOORT = Map.of(
            "soap", List.of("adres", "certificaat", "wachtwoord", "vertrouwd", "termijn"),
            "map", List.of("in", "uit"),
            "queue", List.of());

    private final Foutenlijst fouten;
    private final Knoop.Kaart wortel;
    private final Predicate<String> gemeenteBestaat;

    Ggkcontrole(String bestand, Knoop.Kaart wortel, Predicate<String> gemeenteBestaat) {
        this.fouten = new Foutenlijst(bestand);
        this.wortel = wortel;
        this.gemeenteBestaat = gemeenteBestaat;
    }

    /** What is wrong, by line. */
    List<Contractfout> fouten() {
        Optional<Knoop.Kaart> server = wortel.kaartAls("server");
        server.ifPresent(this::server);
        Set<String> codes = new HashSet<>();
        Set<String> mappen = new HashSet<>();
        for (Knoop.Kaart gemeente : wortel.kaarten("gemeenten")) {
            code(gemeente, codes);
            enveloppen(gemeente.kaarten("enveloppen"));
            gemeente.kaartAls("limieten").ifPresent(this::limieten);
            adapter(gemeente.kaart("adapter"), mappen);
            toegelaten(gemeente, server.filter(k -> k.tekstAls("certificaat").isPresent()));
        }
        List<Contractfout> gevonden = new ArrayList<>(fouten.fouten());
        gevonden.sort(java.util.Comparator.comparing(Contractfout::regel));
        return gevonden;
    }

    private void server(Knoop.Kaart server) {
        String adres = server.tekstAls("adres").orElse(Ggkvertaler.STANDAARD_ADRES);
        tls(server, !DEZE_MACHINE.contains(adres), "adres " + adres + " is van buiten bereikbaar");
    }

    /** A certificate goes with its password and with whom it is shown to; it is needed on a way that leaves this machine. */
    private void tls(Knoop.Kaart k, boolean nodig, String waarom) {
        List<String> aanwezig =
                TLS.stream().filter(sleutel -> k.waarde(sleutel).isPresent()).toList();
        if (aanwezig.isEmpty() && nodig) {
            fouten.meld(k, "adres", waarom + ": geef ook certificaat, wachtwoord en vertrouwd op.");
        } else if (!aanwezig.isEmpty() && aanwezig.size() < TLS.size()) {
            fouten.meld(
                    k, aanwezig.get(0), "certificaat, wachtwoord en vertrouwd horen bij elkaar: geef ze alle drie op.");
        }
    }

    private void code(Knoop.Kaart gemeente, Set<String> gezien) {
        String code = gemeente.tekst("code");
        if (!gezien.add(code)) {
            fouten.meld(gemeente, "code", "gemeente " + code + " staat twee keer in deze lijst. Haal er één weg.");
        }
        if (!gemeenteBestaat.test(code)) {
            fouten.meld(gemeente, "code", "gemeente " + code + " bestaat niet. Geef een bestaande gemeentecode.");
        }
    }

    private void enveloppen(List<Knoop.Kaart> enveloppen) {
        Set<String> gezien = new HashSet<>();
        for (Knoop.Kaart envelop : enveloppen) {
            if (!gezien.add(envelop.tekst("bericht"))) {
                fouten.meld(
                        envelop,
                        "bericht",
                        envelop.tekst("bericht") + " staat twee keer in deze lijst. Haal er één weg.");
            }
        }
    }

    private void limieten(Knoop.Kaart k) {
        if (k.heel("zacht") > k.heel("hard")) {
            fouten.meld(k, "zacht", "zacht is groter dan hard. Maak zacht gelijk aan hard of kleiner.");
        }
        if (k.heel("hard") > k.heel("bericht")) {
            fouten.meld(k, "hard", "hard is groter dan bericht, waar de inhoud in moet passen. Maak hard kleiner.");
        }
    }

    private void toegelaten(Knoop.Kaart gemeente, Optional<Knoop.Kaart> serverMetTls) {
        boolean overSoap = gemeente.kaart("adapter").tekst("soort").equals("soap");
        if (overSoap && wortel.kaartAls("server").isEmpty()) {
            fouten.meld(gemeente, "adapter", "deze adapter levert af over soap: geef ook server op, waar dat kan.");
        }
        if (overSoap && serverMetTls.isPresent() && gemeente.lijst("toegelaten").isEmpty()) {
            fouten.meld(
                    gemeente,
                    "toegelaten",
                    "er is geen certificaat toegelaten, zodat niemand voor deze gemeente kan afleveren."
                            + " Voeg 'toegelaten' toe met de vingerafdruk (sha256) of het OIN (oin) van de adapter.");
        }
    }

    private void adapter(Knoop.Kaart adapter, Set<String> mappen) {
        String soort = adapter.tekst("soort");
        List<String> eigen = PER_SOORT.get(soort);
        adapter.velden().keySet().stream()
                .filter(sleutel -> !sleutel.equals("soort") && !eigen.contains(sleutel))
                .forEach(sleutel -> fouten.meld(
                        adapter, sleutel, "'" + sleutel + "' hoort niet bij soort " + soort + ". Haal de regel weg."));
        Stream.of("adres", "in", "uit")
                .filter(sleutel ->
                        eigen.contains(sleutel) && adapter.waarde(sleutel).isEmpty())
                .forEach(sleutel -> fouten.meld(
                        adapter, "soort", "bij soort " + soort + " hoort ook '" + sleutel + "'. Voeg die regel toe."));
        if (soort.equals("soap")) {
            adapter.tekstAls("adres").ifPresent(adres -> adres(adapter, adres));
        }
        Stream.of("in", "uit")
                .forEach(sleutel -> adapter.tekstAls(sleutel).ifPresent(map -> {
                    if (!mappen.add(map)) {
                        fouten.meld(adapter, sleutel, "map " + map + " wordt al gebruikt. Geef elke map één doel.");
                    }
                }));
    }

    private void adres(Knoop.Kaart adapter, String tekst) {
        try {
            URI adres = new URI(tekst);
            if (adres.getHost() == null || adres.getUserInfo() != null || adres.getFragment() != null) {
                fouten.meld(adapter, "adres", "'" + tekst + "' is geen webadres van een adapter.");
            } else if (adres.getScheme().equals("http")) {
                httpAdres(adapter, adres);
            } else {
                tls(adapter, true, "naar een https-adres gaat het met een certificaat");
            }
        } catch (URISyntaxException e) {
            fouten.meld(adapter, "adres", "'" + tekst + "' is geen webadres van een adapter.");
        }
    }

    private void httpAdres(Knoop.Kaart adapter, URI adres) {
        if (!DEZE_MACHINE.contains(adres.getHost())) {
            fouten.meld(adapter, "adres", "deze adapter is niet op deze machine: gebruik https.");
        } else if (TLS.stream().anyMatch(sleutel -> adapter.waarde(sleutel).isPresent())) {
            fouten.meld(adapter, "adres", "bij een certificaat hoort een https-adres.");
        }
    }
}
