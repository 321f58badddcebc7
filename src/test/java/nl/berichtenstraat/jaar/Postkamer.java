package nl.berichtenstraat.jaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings messages of the parties to the lane, and what comes out to whom it is for, until nobody has anything to say. By then
 * everything must be answered.
 */
final class Postkamer {

    private final Signaalboek signaalboek = new Signaalboek();
    private final Straat straat;
    private final Gemeente gemeente;
    private final Map<String, Aanbieder> aanbieders;
    private final Postboek postboek = new Postboek();
    private final Schemawacht schemawacht = new Schemawacht();
    private final List<String> onverwacht = new ArrayList<>();
    private final Set<String> verwachteFouten = new TreeSet<>();

    Postkamer(Straat straat, Gemeente gemeente, List<Aanbieder> aanbieders) {
        this.straat = straat;
        this.gemeente = gemeente;
        this.aanbieders = aanbieders.stream().collect(Collectors.toMap(Aanbieder::agb, Function.identity()));
    }

    Postboek postboek() {
        return postboek;
    }

    private List<String> onverwacht() {
        List<String> alle = new ArrayList<>(onverwacht);
        verwachteFouten.forEach(identificatie -> alle.add("no fault came on " + identificatie));
        return alle;
    }

    /** Sends one message, which will be rejected with these codes; with none it is correct. */
    void zend(Poststuk stuk, String... codes) {
        naarBuiten(stuk, Set.of(codes));
        rond(List.of(stuk.inhoud()));
        allesBeantwoord();
    }

    /** Sends correct messages, all before any is answered. */
    void zend(List<Poststuk> stukken) {
        stukken.forEach(stuk -> naarBuiten(stuk, Set.of()));
        rond(stukken.stream().map(Poststuk::inhoud).toList());
        allesBeantwoord();
    }

    /** Sends a message in a form that its schema refuses: it must come back as a fault. */
    void zendOnleesbaar(Poststuk stuk, String element) {
        postboek.verzonden(stuk, Set.of());
        verwachteFouten.add(stuk.identificatie());
        String kapot =
                new String(stuk.inhoud(), StandardCharsets.UTF_8).replaceAll("(</?m:)" + element + ">", "$1Kapot>");
        rond(List.of(kapot.getBytes(StandardCharsets.UTF_8)));
        postboek.fout(stuk);
        allesBeantwoord();
    }

    /** The lane is at rest, so that nothing is on its way any more; to go on after a wrong answer would only confuse. */
    private void allesBeantwoord() {
        assertThat(postboek.klachten()).as("messages without their one answer").isEmpty();
        assertThat(onverwacht()).as("faults and signals that were not foreseen").isEmpty();
    }

    private void naarBuiten(Poststuk stuk, Set<String> codes) {
        postboek.verzonden(stuk, codes);
        schemawacht.controleer(stuk);
    }

    private void rond(List<byte[]> eerste) {
        List<byte[]> teVerwerken = eerste;
        while (!teVerwerken.isEmpty()) {
            List<Poststuk> antwoorden = straat.verwerk(teVerwerken).stream()
                    .flatMap(uit -> bezorg(uit).stream())
                    .toList();
            antwoorden.forEach(stuk -> naarBuiten(stuk, Set.of()));
            teVerwerken = antwoorden.stream().map(Poststuk::inhoud).toList();
        }
    }

    /** Hands over what lies on a queue; returns what the receiver has to say to it. */
    private List<Poststuk> bezorg(Straat.Uit uit) {
        return switch (uit.queue()) {
            case "retour", "toewijzing", "declaratieantwoord", "verzoekantwoord" -> {
                Poststuk stuk = gelezen(uit);
                yield aanbieders.get(stuk.aanbieder()).ontvang(stuk);
            }
            case "backoffice", "afrekening" -> {
                gemeente.ontvang(gelezen(uit));
                yield List.of();
            }
            // for the operator, who has no part in the year
            case "alarm" -> List.of();
            default -> {
                melding(uit);
                yield List.of();
            }
        };
    }

    private Poststuk gelezen(Straat.Uit uit) {
        Poststuk stuk = Poststuk.van(uit.inhoud());
        schemawacht.controleer(stuk);
        postboek.ontvangen(stuk);
        return stuk;
    }

    private void melding(Straat.Uit uit) {
        String tekst = new String(uit.inhoud(), StandardCharsets.UTF_8);
        String identificatie = tekst.replaceAll("(?s).*\"identificatie\"\\s*:\\s*\"([^\"]*)\".*", "$1");
        if (uit.queue().equals("signaal") && signaalboek.boek(tekst)) {
            onverwacht.addAll(signaalboek.klachten());
        } else if (!uit.queue().equals("fout") || !verwachteFouten.remove(identificatie)) {
            onverwacht.add(uit.queue() + ": " + tekst);
        }
    }
}
