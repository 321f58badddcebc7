package nl.berichtenstraat.contract.kostprijs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Redoes a shown sum as a reader would: it takes the numbers, signs and brackets, and skips the words. */
final class Narekening {

    private static final String GETAL = "[0-9]+(\\.[0-9]{3})*(,[0-9]+)?";

    private final Deque<String> delen = new ArrayDeque<>();

    private Narekening(String som) {
        String zonderToelichting = som.replaceAll("\\((samen|maximumpremieloon)[^)]*\\)|, afgerond.*", "");
        for (String deel : zonderToelichting.replaceAll("([()])", " $1 ").split("[\\s]+")) {
            if (deel.matches(GETAL)
                    || List.of("x", "/", "+", "-", "%", "(", ")").contains(deel)) {
                delen.add(deel);
            }
        }
    }

    /** What the sum comes to; a percentage counts as so many hundredths. */
    static double van(String som) {
        return som.startsWith("geen") ? 0 : new Narekening(som).uitdrukking();
    }

    private double uitdrukking() {
        double waarde = term();
        while ("+".equals(delen.peek()) || "-".equals(delen.peek())) {
            waarde = delen.remove().equals("+") ? waarde + term() : waarde - term();
        }
        return waarde;
    }

    private double term() {
        double waarde = factor();
        while ("x".equals(delen.peek()) || "/".equals(delen.peek())) {
            waarde = delen.remove().equals("x") ? waarde * factor() : waarde / factor();
        }
        return waarde;
    }

    private double factor() {
        String deel = delen.remove();
        if (deel.equals("(")) {
            double waarde = uitdrukking();
            delen.remove();
            return waarde;
        }
        double waarde = Double.parseDouble(deel.replace(".", "").replace(',', '.'));
        if ("%".equals(delen.peek())) {
            delen.remove();
            return waarde / 100;
        }
        return waarde;
    }
}
