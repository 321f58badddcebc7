package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.bericht.Relatie;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.regels.Regelset;

/** What a toewijzingsbericht (301) must satisfy on its own. */
public final class Regels301 {

    /** The rules in the order of the message. */
    public static final Regelset<Toewijzingsbericht> IN_BERICHT = Regelset.<Toewijzingsbericht>leeg()
            .op(Toewijzingsbericht::client, new CS002())
            .elk(Regels301::geboorteVanClient, new TR002())
            .elk(Regels301::geboorten, new CS139())
            .elk(Regels301::geboortedata, new TR134())
            .op(Naamveld::vanClient, new CS318())
            .elk(Regels301::namen, new CS050())
            .met(new CD007())
            .elk(Regels301::relatiesleutels, new TR101())
            .elk(Regels301::contacten, new TR006(), new CD005(), new CD009(), new CD025(), new CD034(), new CS089())
            .elk(Regels301::looptijdenVanContacten, new CS003())
            .met(new TR061())
            .elk(Regels301::contactsleutels, new TR101())
            .elk(
                    Toewijzingsbericht::producten,
                    new CD041(),
                    new CD075(),
                    new CD076(),
                    new CD077(),
                    new CD078(),
                    new CD079(),
                    new CD080(),
                    new CS335(),
                    new CS336(),
                    new CS338())
            .elk(Regels301::looptijdenVanProducten, new CS003())
            .elk(Regels301::productsleutels, new TR101())
            .op(Toewijzingsbericht::producten, new TR302());

    private Regels301() {}

    private static List<Geboorte> geboorteVanClient(Toewijzingsbericht bericht) {
        return Geboorte.van(bericht.kop(), bericht.client());
    }

    private static List<Geboorte> geboorten(Toewijzingsbericht bericht) {
        Stream<Geboorte> relaties =
                bericht.relaties().stream().flatMap(relatie -> Geboorte.van(bericht.kop(), relatie).stream());
        return Stream.concat(geboorteVanClient(bericht).stream(), relaties).toList();
    }

    private static List<Toetsdatum> geboortedata(Toewijzingsbericht bericht) {
        return geboorten(bericht).stream().map(Geboorte::datum).toList();
    }

    private static List<Naamveld> namen(Toewijzingsbericht bericht) {
        Stream<Naamveld> relaties = bericht.relaties().stream().map(Naamveld::van);
        return Stream.concat(Stream.of(Naamveld.vanClient(bericht)), relaties).toList();
    }

    private static List<Contact> contacten(Toewijzingsbericht bericht) {
        Stream<Contact> relaties = bericht.relaties().stream().map(Relatie::contact);
        return Stream.concat(relaties, bericht.contacten().stream()).toList();
    }

    private static List<Looptijd> looptijdenVanContacten(Toewijzingsbericht bericht) {
        return contacten(bericht).stream()
                .flatMap(contact -> Looptijd.van(contact).stream())
                .toList();
    }

    private static List<Looptijd> looptijdenVanProducten(Toewijzingsbericht bericht) {
        return bericht.producten().stream()
                .flatMap(product -> Looptijd.van(product).stream())
                .toList();
    }

    private static List<Sleutelvoorkomen> relatiesleutels(Toewijzingsbericht bericht) {
        return Sleutelvoorkomen.van(
                "Relatie", "Nummer", bericht.relaties(), relatie -> List.of(relatie.nummer()), Relatie::plaats);
    }

    private static List<Sleutelvoorkomen> contactsleutels(Toewijzingsbericht bericht) {
        return Sleutelvoorkomen.van(
                "Contact", "Soort", bericht.contacten(), contact -> List.of(contact.soort()), Contact::plaats);
    }

    private static List<Sleutelvoorkomen> productsleutels(Toewijzingsbericht bericht) {
        return Sleutelvoorkomen.van(
                "ToegewezenProduct",
                "ToewijzingNummer",
                bericht.producten(),
                product -> List.of(product.toewijzingNummer()),
                ToegewezenProduct::plaats);
    }
}
