package nl.berichtenstraat.bericht;

import java.util.List;
import java.util.Optional;

/**
 * A 301: the assignments of one client with one aanbieder (OP087).
 *
 * @param kop the header
 * @param client whom it is about
 * @param naam name usage of the client
 * @param communicatie special communication form
 * @param relaties contact persons
 * @param contacten Contactgegevens of the client itself
 * @param producten the assignments
 */
public record Toewijzingsbericht(
        Kop kop,
        Client client,
        Naamgegevens naam,
        Optional<Communicatie> communicatie,
        List<Relatie> relaties,
        List<Contact> contacten,
        List<ToegewezenProduct> producten)
        implements Bericht {

    /**
     * What CD007 looks at.
     *
     * @param vorm COD747
     * @param taal whether Taal is filled
     */
    public record Communicatie(String vorm, boolean taal) {}
}
