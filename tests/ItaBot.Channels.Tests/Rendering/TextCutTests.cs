using ItaBot.Channels.Rendering;

namespace ItaBot.Channels.Tests.Rendering;

public sealed class TextCutTests
{
    [Fact]
    public void A_text_that_fits_stays_as_it_is() => Assert.Equal(" สองบรรทัด\n", TextCut.ToUnits(" สองบรรทัด\n", 11));

    [Fact]
    public void A_text_that_is_too_long_ends_with_a_line_and_an_ellipsis() =>
        Assert.Equal("first line\nsecond line…", TextCut.ToUnits("first line\nsecond line\nthird line", 30));

    [Fact]
    public void A_long_line_is_cut_between_words() => Assert.Equal("one two three…", TextCut.ToUnits("one two three four five", 16));

    [Fact]
    public void A_text_without_spaces_is_cut_between_letters_with_their_marks() =>
        Assert.Equal("ที่ที่…", TextCut.ToUnits("ที่ที่ที่ที่", 9));

    [Fact]
    public void A_family_is_not_parted() => Assert.Equal("ab…", TextCut.ToUnits("ab👨‍👩‍👧‍👦cdef", 12));

    [Fact]
    public void A_label_is_cut_by_what_the_reader_counts() =>
        Assert.Equal("ที่ที่…", TextCut.ToGraphemes("ที่ที่ที่ที่", 3));

    [Fact]
    public void A_letter_with_more_marks_than_fit_is_cut_at_a_whole_code_point()
    {
        var zalgo = "ก" + string.Concat(Enumerable.Repeat("\U0001D165", 30));

        var pieces = TextCut.Pieces(zalgo, 20).ToList();

        Assert.Equal(zalgo, string.Concat(pieces));
        Assert.All(pieces, p => Assert.False(char.IsLowSurrogate(p[0])));
    }

    [Fact]
    public void Pieces_are_whole_lines() =>
        Assert.Equal(["• หนึ่ง: 1\n• สอง: 2", "• สาม: 3"], TextCut.Pieces("• หนึ่ง: 1\n• สอง: 2\n• สาม: 3\n", 22));

    [Fact]
    public void A_blank_text_has_no_pieces() => Assert.Empty(TextCut.Pieces(" \n ", 10));
}
