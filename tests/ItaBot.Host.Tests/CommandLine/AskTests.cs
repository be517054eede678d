using System.Text.Json;
using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class AskTests : IDisposable
{
    private const string Below85 = "ข้อไหนต่ำกว่า 85";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_answer_as_JSON_is_all_that_is_on_standard_output()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "ask", Below85, "--agency", "klong-mueang", "--json")).Expect(0);

        var answer = result.Json;
        Assert.Equal("score.below", answer.GetProperty("intent").GetString());
        Assert.Equal(85, answer.GetProperty("slots").GetProperty("threshold").GetDecimal());
        Assert.Equal("item", answer.GetProperty("slots").GetProperty("level").GetString());
        Assert.Equal("th", answer.GetProperty("locale").GetString());
        Assert.Contains(answer.GetProperty("facts").EnumerateArray(), IsI10);
        Assert.NotEmpty(answer.GetProperty("receipt").GetString()!);

        static bool IsI10(JsonElement fact) =>
            fact.GetProperty("target").GetString() == "item:i10" && fact.GetProperty("value").GetDecimal() == 42.35m;
    }

    [Fact]
    public async Task An_answer_is_text_for_people_in_the_language_that_is_asked_for()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "ask", Below85, "--locale", "en")).Expect(0);

        Assert.Contains("42.35", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_can_come_on_standard_input()
    {
        var input = VerbInput.Development with { Text = Below85 + "\n" };

        var result = (await ItaBotProcess.RunAsync(_folder, input, "ask", "--json")).Expect(0);

        Assert.Equal("score.below", result.Json.GetProperty("intent").GetString());
    }

    [Fact]
    public async Task A_question_that_begins_with_an_at_sign_is_not_a_file_of_arguments() =>
        (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "ask", "@bot สวัสดี")).Expect(0);

    [Fact]
    public async Task An_agency_that_is_not_on_record_is_refused()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "ask", Below85, "--agency", "nowhere")).Expect(1);

        Assert.Empty(result.Output);
        Assert.Equal("there is no assessment of the agency nowhere", result.ErrorLines[^1]);
    }

    [Fact]
    public async Task A_batch_is_answered_in_order_and_one_answer_a_line()
    {
        var file = _folder.Write(
            "questions.jsonl",
            """
            {"text": "ข้อไหนต่ำกว่า 85", "as": "citizen", "conversation": "a"}

            {"text": "hello", "locale": "en", "intent": "greeting"}
            {"text": "คะแนนรวมเท่าไหร่", "agency": "dan", "now": "2026-03-30", "conversation": "a"}
            """);

        var result = (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "ask", "--batch", file)).Expect(0);

        var answers = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["score.below", "greeting", "score.show"], answers.Select(a => a.GetProperty("intent").GetString()));
        Assert.Equal("dan", answers[2].GetProperty("facts")[0].GetProperty("agency").GetString());
    }

    [Fact]
    public async Task Lines_of_one_conversation_lean_on_each_other_within_one_run()
    {
        var input = VerbInput.Development with
        {
            Text = """
            {"text": "เฉพาะ OIT", "conversation": "a"}
            {"text": "ข้อไหนต่ำกว่า 85", "conversation": "a"}
            {"text": "คะแนนรวมเท่าไร", "conversation": "b"}
            {"text": "เฉพาะ OIT", "conversation": "a"}
            """,
        };

        await ItaBotProcess.RunAsync(_folder, input, "ask", "--batch", "-");
        var second = (await ItaBotProcess.RunAsync(_folder, input, "ask", "--batch", "-")).Expect(0);

        var answers = second.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.NotEqual("score.below", answers[0].GetProperty("intent").GetString());
        Assert.Equal("score.below", answers[3].GetProperty("intent").GetString());
        Assert.Equal("OIT", answers[3].GetProperty("slots").GetProperty("tool").GetString());
    }

    [Fact]
    public async Task A_broken_line_of_a_batch_is_named_and_the_others_are_answered()
    {
        var input = VerbInput.Development with { Text = "{\"text\": \"สวัสดี\"}\n{\"txt\": 1}\n{\"text\": \"ขอบคุณ\"}\n" };

        var result = (await ItaBotProcess.RunAsync(_folder, input, "ask", "--batch", "-")).Expect(1);

        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("-:2: ขาด “text”", result.ErrorLines[^2]);
        Assert.Equal("-:2: “text” is missing", result.ErrorLines[^1]);
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_refused()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, "ask", new string('a', 2_001))).Expect(1);

        Assert.Contains("longer than 2000 characters", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Agency", " ", "Agency: ")]
    [InlineData("TimeZone", "Asia/Atlantis", "TimeZone: ")]
    public async Task A_wrong_setting_is_named_before_anything_is_asked(string variable, string value, string named)
    {
        var input = new VerbInput { Settings = new Dictionary<string, string> { [variable] = value } };

        var result = (await ItaBotProcess.RunAsync(_folder, input, "ask", "คะแนนรวม")).Expect(1);

        Assert.Contains(named, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.False(_folder.HasDatabase);
    }

    [Fact]
    public async Task A_batch_file_that_does_not_exist_is_refused()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, "ask", "--batch", "missing.jsonl")).Expect(1);

        Assert.Equal("missing.jsonl: There is no such file.", result.ErrorLines[1]);
    }
}
