package nl.berichtenstraat.jaar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An aanbieder's book of its requests (315, 317) by ReferentieAanbieder. */
final class Verzoekenboek {

    private final Map<String, Verzoek> verzoeken = new LinkedHashMap<>();

    /** How far a request is. */
    enum Stand {
        /** Sent; its retour is not in yet. */
        VERZONDEN,
        /** Technically rejected: never sent. */
        NOOIT_VERZONDEN,
        /** Accepted and waiting. */
        OPEN,
        /** The gemeente looks into it. */
        IN_ONDERZOEK,
        /** Refused. */
        AFGEWEZEN,
        /** Granted. */
        TOEGEWEZEN;

        /** Whether nothing more is to come. */
        boolean isEinde() {
            return this == NOOIT_VERZONDEN || this == AFGEWEZEN || this == TOEGEWEZEN;
        }
    }

    private record Verzoek(String soort, String identificatie, Stand stand) {
        Verzoek wordt(Stand nieuw) {
            return new Verzoek(soort, identificatie, nieuw);
        }
    }

    /** A request goes out. */
    void verzonden(Poststuk stuk, List<String> referenties) {
        referenties.forEach(r -> verzoeken.put(r, new Verzoek(stuk.soort(), stuk.identificatie(), Stand.VERZONDEN)));
    }

    /** The retour on a request came in. */
    void retour(Poststuk retour) {
        String vraag = retour.soort().equals("316") ? "315" : "317";
        Stand stand = Postboek.codes(retour).isEmpty() ? Stand.OPEN : Stand.NOOIT_VERZONDEN;
        verzoeken.replaceAll((referentie, verzoek) ->
                verzoek.soort().equals(vraag) && verzoek.identificatie().equals(retour.identificatie())
                        ? verzoek.wordt(stand)
                        : verzoek);
    }

    /** What is wrong with an answer (319), by its codes; none when it is taken, and then the request moves on. */
    List<String> beantwoord(Knoop antwoord) {
        String referentie = antwoord.moet("ReferentieAanbieder");
        boolean afwijzing = antwoord.moet("VerzoekAntwoord").equals("1");
        return switch (stand(referentie)) {
            case VERZONDEN, NOOIT_VERZONDEN -> List.of("9355");
            case TOEGEWEZEN -> List.of("9359");
            case AFGEWEZEN -> afwijzing ? List.of("9365") : List.of("9360", "9365");
            case IN_ONDERZOEK -> afwijzing ? wordt(referentie, Stand.AFGEWEZEN) : List.of("9360");
            case OPEN -> wordt(referentie, afwijzing ? Stand.AFGEWEZEN : Stand.IN_ONDERZOEK);
        };
    }

    /** Whether an assignment may name the reference (TR379). */
    boolean wachtOpToewijzing(String referentie) {
        return stand(referentie) == Stand.OPEN || stand(referentie) == Stand.IN_ONDERZOEK;
    }

    /** An assignment grants the request. */
    void toegewezen(String referentie) {
        wordt(referentie, Stand.TOEGEWEZEN);
    }

    /** How far a request is; never sent when it is unknown. */
    Stand stand(String referentie) {
        Verzoek verzoek = verzoeken.get(referentie);
        return verzoek == null ? Stand.NOOIT_VERZONDEN : verzoek.stand();
    }

    /** How far each request is, by reference. */
    Map<String, Stand> standen() {
        Map<String, Stand> standen = new LinkedHashMap<>();
        verzoeken.forEach((referentie, verzoek) -> standen.put(referentie, verzoek.stand()));
        return standen;
    }

    private List<String> wordt(String referentie, Stand stand) {
        verzoeken.computeIfPresent(referentie, (r, verzoek) -> verzoek.wordt(stand));
        return List.of();
    }
}
