package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Berichtsoort;

/**
 * Which messages to replay: these, or all that meet every condition that is given.
 *
 * @param ids numbers of messages; when there are any, the conditions are empty
 * @param oorzaak failed for this cause
 * @param soort message type
 * @param aanbieder AGB code in the header
 * @param gemeente gemeentecode in the header
 * @param van received from this moment
 * @param tot received before this moment
 * @param status how far they are
 * @param uitkomst goedgekeurd, deels, afgekeurd, fout or dubbel
 */
public record Herhaalkeuze(
        List<Long> ids,
        Optional<Long> oorzaak,
        Optional<Berichtsoort> soort,
        Optional<String> aanbieder,
        Optional<String> gemeente,
        Optional<Instant> van,
        Optional<Instant> tot,
        Optional<Berichtstatus> status,
        Optional<String> uitkomst) {

    /**
     * With the numbers in order, each once.
     *
     * @throws IllegalArgumentException when it limits nothing, or both ways at once
     */
    public Herhaalkeuze {
        ids = List.copyOf(new TreeSet<>(ids));
        boolean voorwaarden = oorzaak.isPresent()
                || soort.isPresent()
                || aanbieder.isPresent()
                || gemeente.isPresent()
                || van.isPresent()
                || tot.isPresent()
                || status.isPresent()
                || uitkomst.isPresent();
        if (voorwaarden != ids.isEmpty()) {
            throw new IllegalArgumentException(
                    voorwaarden ? "kies berichtnummers of voorwaarden, niet allebei" : "kies ten minste iets");
        }
    }

    /** These messages. */
    public static Herhaalkeuze van(List<Long> ids) {
        return new Herhaalkeuze(
                ids,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** For people, in Dutch. */
    public String omschrijving() {
        if (!ids.isEmpty()) {
            return ids.size() <= 10
                    ? "bericht " + ids.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    : ids.size() + " gekozen berichten";
        }
        StringBuilder tekst = new StringBuilder("berichten");
        oorzaak.ifPresent(w -> tekst.append(", oorzaak ").append(w));
        soort.ifPresent(w -> tekst.append(", soort ").append(w.nummer()));
        aanbieder.ifPresent(w -> tekst.append(", aanbieder ").append(w));
        gemeente.ifPresent(w -> tekst.append(", gemeente ").append(w));
        van.ifPresent(w -> tekst.append(", ontvangen vanaf ").append(w));
        tot.ifPresent(w -> tekst.append(", ontvangen voor ").append(w));
        status.ifPresent(w -> tekst.append(", status ").append(w.name().toLowerCase(Locale.ROOT)));
        uitkomst.ifPresent(w -> tekst.append(", uitkomst ").append(w));
        return tekst.toString();
    }
}
