package nl.berichtenstraat.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an explanation with places for values: {@code De dagtekening {dagtekening} ligt na vandaag.} A text that
 * does not fit the values handed to it is a mistake of ours, never of a message.
 */
public final class Uitlegsjabloon {

    private static final Pattern PLEK = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String sleutel;
    private final List<String> vasteDelen;
    private final List<String> namen;

    private Uitlegsjabloon(String sleutel, List<String> vasteDelen, List<String> namen) {
        this.sleutel = sleutel;
        this.vasteDelen = List.copyOf(vasteDelen);
        this.namen = List.copyOf(namen);
    }

    /**
     * Parses a text.
     *
     * @param sleutel by which it is known, for example TR135
     * @param tekst Dutch, with places of letters between braces
     * @throws IllegalStateException when a brace stands alone; names the key
     */
    static Uitlegsjabloon van(String sleutel, String tekst) {
        List<String> vasteDelen = new ArrayList<>();
        List<String> namen = new ArrayList<>();
        int verder = 0;
        for (Matcher plek = PLEK.matcher(tekst); plek.find(); verder = plek.end()) {
            vasteDelen.add(tekst.substring(verder, plek.start()));
            namen.add(plek.group(1));
        }
        vasteDelen.add(tekst.substring(verder));
        if (vasteDelen.stream().anyMatch(deel -> deel.contains("{") || deel.contains("}"))) {
            throw new IllegalStateException("sjabloon " + sleutel + " heeft een accolade zonder naam");
        }
        return new Uitlegsjabloon(sleutel, vasteDelen, namen);
    }

    /**
     * The text with its values.
     *
     * @param namenEnWaarden by turns the name of a place and the value for it, already in words; no personal data
     * @throws IllegalStateException when a place has no value, or a value no place; names the key
     */
    public String vul(Object... namenEnWaarden) {
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            if (!namen.contains(namenEnWaarden[i])) {
                throw new IllegalStateException(
                        "sjabloon " + sleutel + " heeft geen plaats {" + namenEnWaarden[i] + "}");
            }
        }
        StringBuilder tekst = new StringBuilder(vasteDelen.get(0));
        for (int i = 0; i < namen.size(); i++) {
            tekst.append(waarde(namen.get(i), namenEnWaarden)).append(vasteDelen.get(i + 1));
        }
        return tekst.toString();
    }

    /** The names of its places. */
    public Set<String> namen() {
        return Set.copyOf(namen);
    }

    private Object waarde(String naam, Object... namenEnWaarden) {
        for (int i = 0; i + 1 < namenEnWaarden.length; i += 2) {
            if (naam.equals(namenEnWaarden[i])) {
                return namenEnWaarden[i + 1];
            }
        }
        throw new IllegalStateException("sjabloon " + sleutel + " kreeg geen waarde voor {" + naam + "}");
    }
}
