package nl.berichtenstraat.contract;

/** The text is no YAML that a file of ours may be written in. */
class OnbruikbareYaml extends Exception {

    private static final long serialVersionUID = 1L;

    private final int regel;

    OnbruikbareYaml(int regel, String melding) {
        super(melding);
        this.regel = regel;
    }

    Contractfout in(String bestand) {
        return new Contractfout(bestand, regel, getMessage());
    }
}
