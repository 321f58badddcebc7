package nl.berichtenstraat.afrekening.simulatie;

/** Why a client-month cannot be placed under a contract. */
public enum Reden {
    /** The contract has nothing in the category that is judged by intensity. */
    GEEN_PRODUCT("het contract heeft in deze categorie geen product met een band of norm"),
    /** The assignment says nothing that a band or norm can be compared with. */
    GEEN_INTENSITEIT("er is geen omvang toegewezen die met een band of norm te vergelijken is"),
    /** The intensity is in none of the bands and norms. */
    PAST_NIET("de toegewezen omvang valt in geen enkele band of norm van het contract"),
    /** Something was delivered in a unit that the product has no tariff for. */
    EENHEID("er is geleverd in een eenheid waar het product geen tarief voor heeft, en er is geen omrekening");

    private final String uitleg;

    Reden(String uitleg) {
        this.uitleg = uitleg;
    }

    /** In Dutch, without a capital or full stop. */
    public String uitleg() {
        return uitleg;
    }
}
