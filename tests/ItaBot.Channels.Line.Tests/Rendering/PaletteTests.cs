using ItaBot.Channels.Line.Messages.Flex;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Testing;

namespace ItaBot.Channels.Line.Tests.Rendering;

public sealed class PaletteTests
{
    public static TheoryData<string> Eyes => [.. Sight.Eyes.Keys];

    [Fact]
    public void The_measure_of_contrast_knows_black_and_white() => Assert.Equal(21, Sight.Contrast("#000000", "#ffffff"), 6);

    [Theory]
    [InlineData(Palette.Ink)]
    [InlineData(Palette.Quiet)]
    [InlineData(Palette.Pass)]
    [InlineData(Palette.Miss)]
    [InlineData(Palette.Choice)]
    public void Every_text_is_read_easily(string colour) => Assert.True(Sight.Contrast(colour, Palette.Surface) >= 4.5);

    [Theory]
    [InlineData(Palette.Pass, Palette.Track)]
    [InlineData(Palette.Miss, Palette.Track)]
    [InlineData(Palette.Miss, Palette.MissFill)]
    [InlineData(Palette.Plain, Palette.Track)]
    [InlineData(Palette.Ink, Palette.Track)]
    [InlineData(Palette.Ink, Palette.Surface)]
    public void Every_part_of_a_bar_stands_out(string colour, string beside) => Assert.True(Sight.Contrast(colour, beside) >= 3);

    [Theory]
    [MemberData(nameof(Eyes))]
    public void A_bar_that_passes_and_one_that_misses_look_different_to_all_eyes(string eyes) =>
        Assert.True(Sight.Distance(Palette.Pass, Palette.MissFill, eyes) >= 25, $"{Sight.Distance(Palette.Pass, Palette.MissFill, eyes)}");

    [Theory]
    [InlineData("all cones")]
    [InlineData("protanopia")]
    [InlineData("deuteranopia")]
    [InlineData("tritanopia")]
    public void The_words_of_a_pass_and_of_a_miss_have_colours_that_colour_blind_people_tell_apart(string eyes) =>
        Assert.True(Sight.Distance(Palette.Pass, Palette.Miss, eyes) >= 25, $"{Sight.Distance(Palette.Pass, Palette.Miss, eyes)}");

    [Fact]
    public void A_red_and_a_green_would_not_do() =>
        Assert.True(Sight.Distance("#a03c2a", "#5c6b1f", "deuteranopia") < 25, $"{Sight.Distance("#a03c2a", "#5c6b1f", "deuteranopia")}");

    [Fact]
    public void No_text_and_no_ground_is_left_to_the_theme_of_the_phone()
    {
        var message = Assert.Single(new LineRenderer(SomeReply.Phrases).Render([SomeReply.Card(SomeReply.Row(90), SomeReply.Row(40))], "th"));

        Assert.All(Seen.Components(message).OfType<FlexText>(), t => Assert.NotNull(t.Color));
        Assert.All(Seen.Bubbles(message), b => Assert.Equal(new(new(Palette.Surface), new(Palette.Surface)), b.Styles));
    }
}
