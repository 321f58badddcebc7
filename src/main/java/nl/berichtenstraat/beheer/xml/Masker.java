package nl.berichtenstraat.beheer.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Bsn;

/**
 * Hides what is personal in XML, character by character, without parsing it: whatever it does not know for sure to be harmless
 * comes out as dots. Lines stay where they are. Text is shown only when it is all there is between the tags of an element of
 * {@link Elementen#TOONBAAR} and looks like what belongs there; of attributes only the namespaces of the standard.
 */
final class Masker implements Tekenontvanger {

    /** What stands for something hidden. */
    static final String VERBORGEN = "•••";

    private static final int LANGSTE_WAARDE = 64;
    private static final int LANGSTE_TAG = 4000;
    /** No white space, and no word. */
    private static final Pattern WAARDE = Pattern.compile("(?!.*[A-Za-z]{6})[A-Za-z0-9][A-Za-z0-9.:+_/-]*");

    private static final Pattern MET_CIJFER = Pattern.compile(".*[0-9].*");
    private static final Pattern BSN = Pattern.compile("[0-9]{9}");
    private static final Pattern TAG =
            Pattern.compile("(/?)(?:([A-Za-z0-9._-]*):)?([A-Za-z]*)(\\s.*?)?(/?)", Pattern.DOTALL);
    private static final Pattern VOORVOEGSEL = Pattern.compile("iwmo|iwmo[0-9]{3}|wmo[0-9]{3}|[a-z]{1,2}[0-9]{0,2}");
    private static final Pattern ATTRIBUUT =
            Pattern.compile("([A-Za-z_:][A-Za-z0-9._:-]*)\\s*=\\s*(\"[^\"]*\"|'[^']*')", Pattern.DOTALL);
    private static final Pattern VERKLARING = Pattern.compile(
            "\\?xml version=[\"']1\\.0[\"'](?: encoding=[\"'][Uu][Tt][Ff]-8[\"'])?\\s*(?: standalone=[\"'](?:yes|no)[\"'])?\\s*\\?");

    private enum Plek {
        TEKST,
        TAG,
        STIL
    }

    private final Tekenontvanger uit;
    private final boolean waarden;
    private final StringBuilder buffer = new StringBuilder();
    private final StringBuilder tag = new StringBuilder();
    private Plek plek = Plek.TEKST;
    private String open = "";
    private int verborgenDiepte;
    private boolean puntjes;
    private char aanhaling;

    /**
     * A mask.
     *
     * @param uit gets what may be seen
     * @param waarden whether values may be seen; not when the XML is not well-formed, for then nothing is what it seems
     */
    Masker(Tekenontvanger uit, boolean waarden) {
        this.uit = uit;
        this.waarden = waarden;
    }

    @Override
    public void teken(char teken) {
        switch (plek) {
            case TEKST -> tekst(teken);
            case TAG -> tag(teken);
            case STIL -> stil(teken);
        }
    }

    @Override
    public void klaar() {
        verberg(buffer);
        uit.klaar();
    }

    @Override
    public boolean isGenoeg() {
        return uit.isGenoeg();
    }

    /** Text between tags: kept while it may turn out to be a value that may be seen. */
    private void tekst(char teken) {
        if (teken == '<') {
            plek = Plek.TAG;
            aanhaling = 0;
            tag.setLength(0);
        } else if (open.isEmpty()) {
            verberg(teken);
        } else {
            buffer.append(teken);
            if (buffer.length() > LANGSTE_WAARDE) {
                geenWaarde();
            }
        }
    }

    private void geenWaarde() {
        open = "";
        verberg(buffer);
        buffer.setLength(0);
    }

    /** A tag, comment, instruction or the like, up to its end. */
    private void tag(char teken) {
        if (teken == '>' && isUit()) {
            klaarMetTag();
            plek = Plek.TEKST;
            return;
        }
        if (isElement()) {
            volgAanhaling(teken);
        }
        tag.append(teken);
        if (tag.length() > LANGSTE_TAG) {
            laatLopen();
        }
    }

    private boolean isElement() {
        return tag.length() > 0 && tag.charAt(0) != '!' && tag.charAt(0) != '?';
    }

    private void volgAanhaling(char teken) {
        if (aanhaling == 0 && (teken == '"' || teken == '\'')) {
            aanhaling = teken;
        } else if (teken == aanhaling) {
            aanhaling = 0;
        }
    }

    private boolean isUit() {
        if (begint("!--")) {
            return tag.length() >= 5 && eindigt("--");
        }
        if (begint("![CDATA[")) {
            return eindigt("]]");
        }
        if (begint("?")) {
            return tag.length() >= 2 && eindigt("?");
        }
        return aanhaling == 0;
    }

    private boolean begint(String begin) {
        return tag.length() >= begin.length()
                && tag.substring(0, begin.length()).equals(begin);
    }

    private boolean eindigt(String eind) {
        return tag.length() >= eind.length()
                && tag.substring(tag.length() - eind.length()).equals(eind);
    }

    /** Too long to keep: hidden from here to where it ends, of which the last characters are watched. */
    private void laatLopen() {
        geenWaarde();
        puntjes = false;
        schrijf('<');
        verberg(tag);
        plek = Plek.STIL;
    }

    private void stil(char teken) {
        String begin = tag.substring(0, Math.min(8, tag.length()));
        String staart = tag.substring(tag.length() - 2);
        tag.setLength(0);
        tag.append(begin).append(staart);
        if (teken == '>' && isUit()) {
            schrijf('>');
            puntjes = false;
            plek = Plek.TEKST;
            if (isElement()) {
                volgDiepte("", begint("/"), eindigt("/"));
            }
            return;
        }
        if (isElement()) {
            volgAanhaling(teken);
        }
        tag.append(teken);
        verberg(teken);
    }

    private void klaarMetTag() {
        if (begint("!") || begint("?")) {
            geenWaarde();
            puntjes = false;
            bijzonder();
            return;
        }
        Matcher delen = TAG.matcher(tag);
        boolean bekend = delen.matches() && Elementen.BEKEND.contains(delen.group(3));
        String naam = bekend ? delen.group(3) : "";
        boolean einde = delen.matches() && !delen.group(1).isEmpty() || begint("/");
        boolean leeg = !einde && eindigt("/");
        waarde(einde && naam.equals(open));
        schrijfTag(delen, naam, einde, leeg);
        volgDiepte(naam, einde, leeg);
        open = waarden && !einde && !leeg && verborgenDiepte == 0 && Elementen.TOONBAAR.contains(naam) ? naam : "";
        puntjes = false;
    }

    private void waarde(boolean magGezien) {
        String tekst = buffer.toString();
        buffer.setLength(0);
        if (magGezien && isOnschuldig(open, tekst.strip())) {
            schrijf(tekst);
        } else {
            verberg(tekst);
        }
    }

    private static boolean isOnschuldig(String element, String waarde) {
        if (!WAARDE.matcher(waarde).matches()) {
            return false;
        }
        boolean alsBsn = BSN.matcher(waarde).matches() && new Bsn(waarde).voldoetAanElfproef();
        boolean verzinsel = Elementen.ZELFBEDACHT.contains(element);
        return (!alsBsn || element.equals("ToewijzingNummer"))
                && (!verzinsel || MET_CIJFER.matcher(waarde).matches());
    }

    private void volgDiepte(String naam, boolean einde, boolean leeg) {
        if (leeg) {
            return;
        }
        if (verborgenDiepte > 0) {
            verborgenDiepte += einde ? -1 : 1;
        } else if (!einde && (naam.isEmpty() || Elementen.PERSOONLIJK.contains(naam))) {
            verborgenDiepte = 1;
        }
    }

    private void schrijfTag(Matcher delen, String naam, boolean einde, boolean leeg) {
        schrijf(einde ? "</" : "<");
        if (naam.isEmpty()) {
            schrijf(VERBORGEN);
        } else {
            String voorvoegsel = delen.group(2);
            if (voorvoegsel != null) {
                schrijf(VOORVOEGSEL.matcher(voorvoegsel).matches() ? voorvoegsel : VERBORGEN);
                schrijf(':');
            }
            schrijf(naam);
            attributen(delen.group(4) == null ? "" : delen.group(4));
        }
        schrijf(leeg ? "/>" : ">");
        regeleinden(tag);
    }

    private void attributen(String tekst) {
        Matcher attribuut = ATTRIBUUT.matcher(tekst);
        while (attribuut.find()) {
            String naam = attribuut.group(1);
            String aangehaald = attribuut.group(2);
            String waarde = aangehaald.substring(1, aangehaald.length() - 1);
            boolean namespace = naam.equals("xmlns")
                    || naam.startsWith("xmlns:")
                            && VOORVOEGSEL.matcher(naam.substring(6)).matches();
            schrijf(' ');
            schrijf(namespace ? naam : VERBORGEN);
            schrijf("=\"");
            schrijf(namespace && isNamespace(waarde) ? waarde : VERBORGEN);
            schrijf('"');
        }
    }

    private static boolean isNamespace(String waarde) {
        return waarde.equals(Berichtsoort.BASIS_NAMESPACE)
                || Berichtsoort.vanNamespace(waarde).isPresent();
    }

    private void bijzonder() {
        if (VERKLARING.matcher(tag).matches()) {
            schrijf("<" + tag.toString().replaceAll("\\s+", " ") + ">");
        } else if (begint("!--")) {
            schrijf("<!-- " + VERBORGEN + " -->");
        } else if (begint("![CDATA[")) {
            schrijf("<![CDATA[" + VERBORGEN + "]]>");
        } else {
            schrijf("<" + tag.charAt(0) + VERBORGEN + ">");
        }
        regeleinden(tag);
    }

    private void regeleinden(CharSequence tekst) {
        tekst.chars().filter(teken -> teken == '\n').forEach(teken -> uit.teken('\n'));
    }

    private void verberg(CharSequence tekst) {
        tekst.chars().forEach(teken -> verberg((char) teken));
    }

    /** White space in front stays, so that the shape stays; the rest of the line is dots. */
    private void verberg(char teken) {
        if (teken == '\n') {
            puntjes = false;
            uit.teken(teken);
        } else if (!puntjes && Character.isWhitespace(teken)) {
            uit.teken(teken);
        } else if (!puntjes) {
            puntjes = true;
            schrijf(VERBORGEN);
        }
    }

    private void schrijf(CharSequence tekst) {
        tekst.chars().forEach(teken -> uit.teken((char) teken));
    }

    private void schrijf(char teken) {
        uit.teken(teken);
    }
}
