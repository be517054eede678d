using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class EvaluateTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_understood_is_counted_and_each_miss_has_three_guesses()
    {
        var file = _folder.Write("meant.jsonl", """
            {"text": "ข้อไหนต่ำกว่า 85", "intent": "score.below", "slots": {"threshold": 85, "level": "item"}}
            {"text": "มาตรการของผมมีอะไรบ้าง", "intent": "measure.list", "slots": {"mine": true}}
            {"text": "ข้อไหนต่ำกว่า 85", "intent": "thanks", "slots": {}}
            """);

        var evaluated = (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "evaluate", file, "--json")).Expect(0).Json;

        Assert.Equal(3, evaluated.GetProperty("lines").GetInt32());
        Assert.Equal(2, evaluated.GetProperty("intentsAndSlots").GetInt32());
        var miss = Assert.Single(evaluated.GetProperty("misses").EnumerateArray());
        Assert.Equal("thanks", miss.GetProperty("intent").GetString());
        Assert.Equal(3, miss.GetProperty("guesses").GetArrayLength());
        Assert.Equal("score.below", miss.GetProperty("guesses")[0].GetProperty("intent").GetString());
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"text": "a", "intent": "none"}""")]
    [InlineData("""{"text": "a", "intent": "none", "slots": {"goal": 90, "goal": 95}}""")]
    public async Task A_broken_line_is_refused_with_its_number(string line)
    {
        var file = _folder.Write("meant.jsonl", """{"text": "a", "intent": "none", "slots": {}}""" + "\n" + line);

        var refused = (await ItaBotProcess.RunAsync(_folder, "evaluate", file)).Expect(1);

        Assert.Contains("meant.jsonl:2", refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Output);
    }
}
