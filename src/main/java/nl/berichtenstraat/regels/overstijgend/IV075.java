package nl.berichtenstraat.regels.overstijgend;

import java.util.Optional;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A start or stop repeats the product exactly as the assignment has it: category and code, category only, or none
 * (level 3, signals).
 */
final class IV075 extends Regel<Leveringsbeeld<? extends Leveringsmelding>> {

    IV075() {
        super("IV075", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Leveringsbeeld<? extends Leveringsmelding> beeld, Melder meld) {
        beeld.toewijzing().ifPresent(toewijzing -> {
            Optional<Product> gemeld = beeld.melding().product();
            Optional<Product> toegewezen = toewijzing.inhoud().product();
            if (!gemeld.equals(toegewezen)) {
                meld.meld(
                        beeld.melding().plaats().element("Product"),
                        uitleg(
                                "gemeld", Tekst.product(gemeld),
                                "nummer", String.valueOf(toewijzing.nummer()),
                                "toegewezen", Tekst.product(toegewezen)));
            }
        });
    }
}
