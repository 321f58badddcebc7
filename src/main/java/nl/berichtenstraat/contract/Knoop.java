package nl.berichtenstraat.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Periode;

/** A part of a YAML document that knows its line. */
public sealed interface Knoop {

    /** Line on which it starts, from 1. */
    int regel();

    /** Keys with their values, in the order of the file. */
    record Kaart(int regel, Map<String, Veld> velden) implements Knoop {

        /** What stands at a key; empty when the key is absent. */
        public Optional<Knoop> waarde(String sleutel) {
            return Optional.ofNullable(velden.get(sleutel)).map(Veld::waarde);
        }

        /** Map at a key; empty when the key is absent. */
        public Optional<Kaart> kaartAls(String sleutel) {
            return waarde(sleutel).map(Kaart.class::cast);
        }

        /** Map at a key that the schema requires. */
        public Kaart kaart(String sleutel) {
            return kaartAls(sleutel).orElseThrow();
        }

        /** Text at a key that the schema requires. */
        public String tekst(String sleutel) {
            return tekstAls(sleutel).orElseThrow();
        }

        /** Text at a key; empty when the key is absent. */
        public Optional<String> tekstAls(String sleutel) {
            return waarde(sleutel).map(k -> ((Waarde) k).tekst());
        }

        /** Parts of the list at a key; empty when the key is absent. */
        public List<Knoop> lijst(String sleutel) {
            return waarde(sleutel).map(k -> ((Lijst) k).delen()).orElse(List.of());
        }

        /** Maps in the list at a key. */
        public List<Kaart> kaarten(String sleutel) {
            return lijst(sleutel).stream().map(Kaart.class::cast).toList();
        }

        /** Texts in the list at a key. */
        public List<String> teksten(String sleutel) {
            return lijst(sleutel).stream().map(k -> ((Waarde) k).tekst()).toList();
        }

        /** Number at a key that the schema requires. */
        public BigDecimal getal(String sleutel) {
            return getalAls(sleutel).orElseThrow();
        }

        /** Number at a key; empty when the key is absent. */
        Optional<BigDecimal> getalAls(String sleutel) {
            return tekstAls(sleutel).map(BigDecimal::new);
        }

        /** Whole number at a key that the schema requires. */
        public long heel(String sleutel) {
            return heelAls(sleutel).orElseThrow();
        }

        /** Whole number at a key; empty when the key is absent. */
        public Optional<Long> heelAls(String sleutel) {
            return getalAls(sleutel).map(BigDecimal::longValueExact);
        }

        /** The days from {@code van}, which the schema requires, to {@code tot}, without which they have no end. */
        public Periode geldig() {
            return Periode.van(LocalDate.parse(tekst("van")), tekstAls("tot").map(LocalDate::parse));
        }

        /** Whether {@code true} stands at a key; false when it is absent. */
        public boolean waar(String sleutel) {
            return tekstAls(sleutel).filter("true"::equals).isPresent();
        }
    }

    /** A value with the line of its key. */
    record Veld(int regel, Knoop waarde) {}

    /** Parts in order. */
    record Lijst(int regel, List<Knoop> delen) implements Knoop {}

    /** A single value; {@code kaal} when it stands without quotes. */
    record Waarde(int regel, String tekst, boolean kaal) implements Knoop {}

    /** This and every part of it that is a map, each before its own parts, in the order of the file. */
    default Stream<Kaart> kaarten() {
        if (this instanceof Kaart kaart) {
            return Stream.concat(
                    Stream.of(kaart),
                    kaart.velden().values().stream()
                            .flatMap(veld -> veld.waarde().kaarten()));
        }
        return this instanceof Lijst lijst ? lijst.delen().stream().flatMap(Knoop::kaarten) : Stream.empty();
    }

    /** Line of the part at this path of keys (String) and positions (Integer, from 0), or of the nearest part above it. */
    default int regel(List<?> pad) {
        if (pad.isEmpty()) {
            return regel();
        }
        List<?> rest = pad.subList(1, pad.size());
        if (this instanceof Kaart kaart && kaart.velden().containsKey(pad.get(0))) {
            Veld veld = kaart.velden().get(pad.get(0));
            return rest.isEmpty() ? veld.regel() : veld.waarde().regel(rest);
        }
        if (this instanceof Lijst lijst
                && pad.get(0) instanceof Integer i
                && i < lijst.delen().size()) {
            return lijst.delen().get(i).regel(rest);
        }
        return regel();
    }
}
