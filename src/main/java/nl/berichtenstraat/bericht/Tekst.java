package nl.berichtenstraat.bericht;

import java.util.Arrays;

/** The text of the current element, in a buffer that is used over and over. */
final class Tekst implements CharSequence {

    private char[] tekens = new char[256];
    private int lengte;

    /** Begins anew. */
    void wis() {
        lengte = 0;
    }

    /** Adds a piece. */
    void voegToe(char[] bron, int vanaf, int aantal) {
        if (lengte + aantal > tekens.length) {
            tekens = Arrays.copyOf(tekens, Math.max(lengte + aantal, 2 * tekens.length));
        }
        System.arraycopy(bron, vanaf, tekens, lengte, aantal);
        lengte += aantal;
    }

    /** The text, as the same object as before when it did not change: codes repeat over very many lines. */
    String alsVorige(String vorige) {
        return vorige.contentEquals(this) ? vorige : toString();
    }

    @Override
    public int length() {
        return lengte;
    }

    @Override
    public char charAt(int plek) {
        return tekens[plek];
    }

    @Override
    public CharSequence subSequence(int begin, int eind) {
        return new String(tekens, begin, eind - begin);
    }

    @Override
    public String toString() {
        return new String(tekens, 0, lengte);
    }
}
