package konnect.wallet;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import konnect.wallet.Receipt.Row;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a receipt as the slip of the room: pale paper, an ink rule, a line for each minute, torn off below the total. */
final class ReceiptPages {
    private static final Color INK = new Color(0x131f3b);
    private static final Color MUTED = new Color(0x5c6575);
    private static final Color SLIP = new Color(0xfef7dc);
    private static final Color SLIP_LINE = new Color(0xe2d3ac);
    private static final Color METER = new Color(0xf9b818);

    private static final float PAGE_WIDTH = PageSize.A5.getWidth();
    private static final float TOP = PageSize.A5.getHeight() - 36;
    private static final float PAPER_LEFT = 48;
    private static final float PAPER_RIGHT = PAGE_WIDTH - PAPER_LEFT;
    private static final float LEFT = PAPER_LEFT + 24;
    private static final float RIGHT = PAPER_RIGHT - 24;
    private static final float BOTTOM = 84;
    private static final float ROW = 19;
    private static final float TOOTH = 6;

    private final BaseFont regular;
    private final BaseFont strong;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A5);
    private final PdfWriter writer = PdfWriter.getInstance(document, out);
    private float y = TOP;

    ReceiptPages(ReceiptFonts fonts) {
        regular = fonts.regular();
        strong = fonts.strong();
    }

    byte[] draw(Receipt receipt) {
        document.addTitle(receipt.about());
        document.addCreator("Konnect");
        document.open();
        paper();
        head(receipt);
        if (!receipt.rows().isEmpty()) {
            rule();
        }
        for (var row : receipt.rows()) {
            nextPageIfFull();
            row(row);
        }
        total(receipt);
        tear();
        document.close();
        return out.toByteArray();
    }

    /** The paper lies below what is written on it. */
    private void paper() {
        var canvas = writer.getDirectContentUnder();
        canvas.setColorFill(SLIP);
        canvas.rectangle(PAPER_LEFT, 0, PAPER_RIGHT - PAPER_LEFT, TOP);
        canvas.fill();
        y = TOP - 36;
    }

    private void head(Receipt receipt) {
        logo();
        right(new Ink(strong, 13, INK), "Receipt");
        y -= 34;
        var size = size(receipt.about());
        left(new Ink(strong, size, INK), receipt.about());
        y -= 24;
        for (var fact : receipt.facts()) {
            left(new Ink(regular, 10, MUTED), fact.name());
            write(Element.ALIGN_LEFT, new Ink(regular, 10, INK), fact.value(), LEFT + 56);
            y -= 15;
        }
        y -= 6;
    }

    /** K, a ring with a marigold centre, nnect as the apps have it. */
    private void logo() {
        float size = 19;
        left(new Ink(strong, size, INK), "K");
        float ring = LEFT + strong.getWidthPoint("K", size) + 5.2f;
        var canvas = writer.getDirectContent();
        canvas.setColorStroke(INK);
        canvas.setLineWidth(2.1f);
        canvas.circle(ring, y + 4.6f, 4.1f);
        canvas.stroke();
        canvas.setColorFill(METER);
        canvas.circle(ring, y + 4.6f, 1.7f);
        canvas.fill();
        write(Element.ALIGN_LEFT, new Ink(strong, size, INK), "nnect", ring + 5.8f);
    }

    private void rule() {
        line(INK, 1.5f, y);
        y -= ROW;
    }

    private void row(Row row) {
        left(new Ink(regular, 11, INK), row.first());
        write(Element.ALIGN_LEFT, new Ink(regular, 11, MUTED), row.second(), LEFT + 110);
        right(new Ink(regular, 11, INK), row.amount());
        line(SLIP_LINE, 0.5f, y - 6);
        y -= ROW;
    }

    private void total(Receipt receipt) {
        nextPageIfFull();
        y -= 8;
        line(INK, 1.5f, y + 14);
        y -= 8;
        left(new Ink(strong, 16, INK), receipt.totalName());
        right(new Ink(strong, 16, INK), receipt.total());
        y -= 26;
    }

    private void nextPageIfFull() {
        if (y < BOTTOM) {
            write(Element.ALIGN_RIGHT, new Ink(regular, 9, MUTED), "Goes on", RIGHT);
            document.newPage();
            paper();
            rule();
        }
    }

    /** Takes the paper away below the last line, in teeth. */
    private void tear() {
        PdfContentByte canvas = writer.getDirectContentUnder();
        canvas.setColorFill(Color.WHITE);
        canvas.moveTo(PAPER_LEFT - 1, 0);
        canvas.lineTo(PAPER_LEFT - 1, y);
        int teeth = Math.round((PAPER_RIGHT - PAPER_LEFT) / (2 * TOOTH));
        float width = (PAPER_RIGHT - PAPER_LEFT + 2) / teeth;
        for (int i = 0; i < teeth; i++) {
            float left = PAPER_LEFT - 1 + i * width;
            canvas.lineTo(left + width / 2, y - TOOTH);
            canvas.lineTo(left + width, y);
        }
        canvas.lineTo(PAPER_RIGHT + 1, 0);
        canvas.closePath();
        canvas.fill();
    }

    private void line(Color color, float width, float at) {
        var canvas = writer.getDirectContent();
        canvas.setColorStroke(color);
        canvas.setLineWidth(width);
        canvas.moveTo(LEFT, at);
        canvas.lineTo(RIGHT, at);
        canvas.stroke();
    }

    private float size(String text) {
        float whole = strong.getWidthPoint(text, 16);
        return whole <= RIGHT - LEFT ? 16 : Math.max(6, 16 * (RIGHT - LEFT) / whole);
    }

    /** How a text looks. */
    private record Ink(BaseFont font, float size, Color color) {}

    private void left(Ink ink, String text) {
        write(Element.ALIGN_LEFT, ink, text, LEFT);
    }

    private void right(Ink ink, String text) {
        write(Element.ALIGN_RIGHT, ink, text, RIGHT);
    }

    private void write(int align, Ink ink, String text, float x) {
        var canvas = writer.getDirectContent();
        canvas.beginText();
        canvas.setFontAndSize(ink.font(), ink.size());
        canvas.setColorFill(ink.color());
        canvas.showTextAligned(align, text, x, y, 0);
        canvas.endText();
    }
}
