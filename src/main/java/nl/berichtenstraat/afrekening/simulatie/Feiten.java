package nl.berichtenstraat.afrekening.simulatie;

/**
 * What is the same under every variant: what was assigned and delivered.
 *
 * @param clienten different clients
 * @param clientmaanden months of a product of a client that was assigned or delivered
 * @param zonderLevering those of them without any delivery
 * @param toegewezenMinuten minutes assigned, each month rounded; what cannot be determined counts 0
 * @param geleverdeMinuten minutes of contacts with the client
 * @param nietVerschenenMinuten minutes of contacts without the client
 */
public record Feiten(
        long clienten,
        long clientmaanden,
        long zonderLevering,
        long toegewezenMinuten,
        long geleverdeMinuten,
        long nietVerschenenMinuten) {

    /** Nothing at all. */
    public static final Feiten GEEN = new Feiten(0, 0, 0, 0, 0, 0);

    /** Facts while they are being added up. */
    static final class Optelling {

        private final Clientteller clienten = new Clientteller();
        private long clientmaanden;
        private long zonderLevering;
        private long toegewezen;
        private long geleverd;
        private long nietVerschenen;

        /** Takes a client-month of the client with this number; clients come one after another. */
        void neem(Bronmaand maand, long toegewezenMinuten, long client) {
            clienten.neem(client);
            clientmaanden++;
            zonderLevering += maand.regels().isEmpty() ? 1 : 0;
            toegewezen += toegewezenMinuten;
            geleverd += maand.minuten(false);
            nietVerschenen += maand.minuten(true);
        }

        Feiten som() {
            return new Feiten(clienten.aantal(), clientmaanden, zonderLevering, toegewezen, geleverd, nietVerschenen);
        }
    }
}
