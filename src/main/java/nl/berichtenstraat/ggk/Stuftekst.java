package nl.berichtenstraat.ggk;

/** A piece of XML under construction, in the customary prefixes and without any white space between the elements. */
final class Stuftekst {

    private final StringBuilder xml = new StringBuilder();

    /** A start or end tag, or a declaration, as it is. */
    Stuftekst merk(String merk) {
        xml.append(merk);
        return this;
    }

    /** An element with a value. */
    Stuftekst blad(String naam, String waarde) {
        merk("<" + naam + ">");
        tekst(waarde);
        return merk("</" + naam + ">");
    }

    /** Text; what may not stand in XML is replaced. */
    Stuftekst tekst(String waarde) {
        waarde.codePoints().forEach(this::teken);
        return this;
    }

    private void teken(int teken) {
        switch (teken) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\r' -> xml.append("&#13;");
            default -> xml.appendCodePoint(magInXml(teken) ? teken : '\uFFFD');
        }
    }

    private static boolean magInXml(int teken) {
        return teken == '\t'
                || teken == '\n'
                || teken >= ' ' && teken < Character.MIN_SURROGATE
                || teken > Character.MAX_SURROGATE && teken < '\uFFFE'
                || teken >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
