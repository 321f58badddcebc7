package nl.berichtenstraat.regels.boek;

/** The seven kinds of rules that the standard has. */
public enum Regelsoort {
    TR("technische regels"),
    CD("condities"),
    CS("constraints"),
    RS("restricties op waarden"),
    IV("invulinstructies"),
    OP("bedrijfsregels"),
    UP("uitgangspunten");

    private final String naam;

    Regelsoort(String naam) {
        this.naam = naam;
    }

    /** What the standard calls them, in the plural. */
    public String naam() {
        return naam;
    }
}
