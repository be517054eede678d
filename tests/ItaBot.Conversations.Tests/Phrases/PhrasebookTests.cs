using ItaBot.Conversations.Phrases;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Tests.Phrases;

public sealed class PhrasebookTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("phrases");

    [Fact]
    public void The_delivered_phrases_are_complete_in_both_languages() =>
        Assert.True(PhrasebookReader.Load(PhrasebookReader.DefaultDirectory).Has("below.some"));

    [Fact]
    public void Places_are_filled() =>
        Assert.Equal("ปี 2568 ได้ 88.56", Load("a: \"ปี {year} ได้ {score}\"", "a: \"{score} in {year}\"")
            .Say("th", "a", ("score", "88.56"), ("year", "2568")));

    [Fact]
    public void A_phrase_in_one_language_alone_is_refused_with_its_line()
    {
        var refusal = Assert.Throws<DataFileException>(() => Load("a: \"ก\"\nb: \"ข\"", "a: \"a\""));

        Assert.Equal(("th.yaml", 2), (Path.GetFileName(refusal.File), refusal.Line));
    }

    [Fact]
    public void Another_place_in_the_other_language_is_refused_with_its_line()
    {
        var refusal = Assert.Throws<DataFileException>(() => Load("a: \"{year}\"", "# comment\na: \"{yeer}\""));

        Assert.Contains("year", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brace_that_is_not_closed_is_refused_with_its_line() =>
        Assert.Equal(2, Assert.Throws<DataFileException>(() => Load("a: \"ก\"\nb: \"{year\"", "a: \"a\"\nb: \"b\"")).Line);

    [Theory]
    [InlineData("เกณฑ์คือ 85 คะแนน")]
    [InlineData("เกณฑ์คือ ๘๕ คะแนน")]
    [InlineData("มีสองส่วน")]
    public void A_figure_typed_into_a_phrase_is_refused_with_its_line(string text) =>
        Assert.Equal(2, Assert.Throws<DataFileException>(() => Load($"a: \"ก\"\nb: \"{text}\"", "a: \"a\"\nb: \"b\"")).Line);

    [Theory]
    [InlineData("{count}", "{cuont}", "cuont")]
    [InlineData("below:", "beloww:", "below.")]
    public void A_slip_in_both_files_is_refused_at_the_start_and_not_at_the_first_answer(string right, string slip, string named)
    {
        foreach (var file in Phrasebook.Locales.Select(l => $"{l}.yaml"))
        {
            var text = File.ReadAllText(Path.Combine(PhrasebookReader.DefaultDirectory, file));
            File.WriteAllText(Path.Combine(_directory.FullName, file), text.Replace(right, slip, StringComparison.Ordinal));
        }

        Assert.Contains(named, Assert.Throws<DataFileException>(() => PhrasebookReader.Load(_directory.FullName)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused_with_what_to_do() =>
        Assert.Contains(
            "en.yaml", Assert.Throws<DataFileException>(() => PhrasebookReader.Load(_directory.FullName)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_place_that_nothing_fills_is_our_own_mistake() =>
        Assert.Throws<KeyNotFoundException>(() => Load("a: \"{year}\"", "a: \"{year}\"").Say("th", "a"));

    public void Dispose() => _directory.Delete(recursive: true);

    private Phrasebook Load(string thai, string english)
    {
        File.WriteAllText(Path.Combine(_directory.FullName, "th.yaml"), thai);
        File.WriteAllText(Path.Combine(_directory.FullName, "en.yaml"), english);
        return PhrasebookReader.Read(_directory.FullName);
    }
}
