using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Tests.Understanding;

public sealed class VocabularyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-vocabulary-");

    public VocabularyTests()
    {
        Directory.CreateDirectory(PathOf("examples"));
        foreach (var file in Directory.EnumerateFiles(Understander.DefaultDirectory, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, PathOf(Path.GetRelativePath(Understander.DefaultDirectory, file)));
        }
    }

    [Theory]
    [InlineData("words.yaml", "passMark: [", "words.yaml บรรทัดที่")]
    [InlineData("words.yaml", "colour: red", "words.yaml บรรทัดที่")]
    [InlineData("words.yaml", "lowest: ['(ต่ำ']", "'(ต่ำ'")]
    [InlineData("words.yaml", "tools: { XIT: [xit] }", "'XIT'")]
    [InlineData("words.yaml", "periods: { soon: { say: [soon] } }", "'soon'")]
    [InlineData("words.yaml", "days: { weekdays: { Funday: [funday] } }", "'Funday'")]
    [InlineData("concepts.yaml", "where: { say: ['…'] }", "concepts.yaml")]
    [InlineData("confidence.yaml", "{ sure: 0.2, unsure: 0.5, sharpness: 1 }", "confidence.yaml")]
    [InlineData("confidence.yaml", "", "confidence.yaml")]
    [InlineData("examples/scores.yaml", "score.shout: [hey]", "'score.shout'")]
    [InlineData("examples/scores.yaml", "score.show: ['(คะแนน']", "'(คะแนน'")]
    [InlineData("examples/scores.yaml", "score.show: [คะแนน]", "score.below")]
    public void A_broken_file_is_named(string file, string content, string named)
    {
        File.WriteAllText(PathOf(file), content);

        var problem = Assert.Throws<DataFileException>(Load);

        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(PathOf("words.yaml"));

        var problem = Assert.Throws<DataFileException>(Load);

        Assert.Contains("words.yaml", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_an_officer_adds_is_understood()
    {
        const string Question = "ขอ 3 ข้อที่กระจอกงอกง่อย";
        Assert.Null(Speech.Read(Question).Slots.Direction);

        Replace("words.yaml", "lowest: [", "lowest: [กระจอกงอกง่อย, ");

        Assert.Equal(Direction.Lowest, Load().Read(Question, [], Speech.Now).Slots.Direction);
    }

    [Fact]
    public void An_example_that_an_officer_adds_is_understood()
    {
        const string Question = "จิ้มดูดาวเหนือ";
        Assert.NotEqual(Intents.ScoreTrend, Speech.Read(Question).Intent);

        Replace("examples/scores.yaml", "score.trend:\n", "score.trend:\n  - (จิ้ม|กด)ดูดาวเหนือ\n");

        Assert.Equal(Intents.ScoreTrend, Load().Read(Question, [], Speech.Now).Intent);
    }

    [Fact]
    public void The_pass_mark_comes_from_the_file()
    {
        Replace("words.yaml", "passMark: 85", "passMark: 70");

        Assert.Equal(70, Load().Read("มีข้อไหนไม่ผ่านบ้าง", [], Speech.Now).Slots.Threshold);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private void Replace(string file, string old, string replacement) =>
        File.WriteAllText(PathOf(file), File.ReadAllText(PathOf(file)).Replace(old, replacement, StringComparison.Ordinal));

    private Understander Load() => new(_folder.FullName, Speech.Rules);
}
