using ItaBot.Scoring.Assessments;

namespace ItaBot.Scoring.Tests.Assessments;

public sealed class ImportNoteTests
{
    [Fact]
    public void A_second_figure_is_read_as_it_was_noted()
    {
        var note = ImportNote.SecondFigure(49, 95.68m, Target.Indicator(1), 95.69m, "why");

        Assert.True(note.TryGetSecondFigure(out var target, out var printed));
        Assert.Equal((Target.Indicator(1), 95.68m), (target, printed));
    }

    [Theory]
    [InlineData("ต.ค.๖๕", "2025-10-01/2026-03-31")]
    [InlineData("i14 91.76", "item:i15=89.41")]
    [InlineData("95.68", "nothing=95.69")]
    public void A_note_about_something_else_is_no_second_figure(string printed, string taken) =>
        Assert.False(new ImportNote(null, printed, taken, "why").TryGetSecondFigure(out _, out _));

    [Fact]
    public void An_item_that_is_taken_for_another_is_read_in_Thai_digits()
    {
        var note = new ImportNote(61, "i๑๔ ๙๑.๗๖", "item:i15=89.41", "why");

        Assert.True(note.TryGetMistakenFor(out var printed, out var taken));
        Assert.Equal((Target.Item("i14"), Target.Item("i15")), (printed, taken));
    }

    [Theory]
    [InlineData("i15 91.76", "item:i15=89.41")]
    [InlineData("91.76", "item:i15=89.41")]
    [InlineData("i14", "indicator:5=90.98")]
    public void A_note_about_something_else_is_no_mistaken_item(string printed, string taken) =>
        Assert.False(new ImportNote(null, printed, taken, "why").TryGetMistakenFor(out _, out _));
}
