using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class VerifyTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_answer_that_still_holds_is_the_same()
    {
        var receipt = await AskAsync("ถ้า o13 ได้ 100 คะแนนรวมจะเป็นเท่าไร");

        var verified = (await ItaBotProcess.RunAsync(_folder, "verify", receipt)).Expect(0);

        Assert.StartsWith("same", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_another_import_what_changed_is_told_with_its_cause()
    {
        var receipt = await AskAsync("i10 ได้กี่คะแนน");
        var exported = (await ItaBotProcess.RunAsync(_folder, "export", "klong-mueang", "2568")).Expect(0);
        var corrected = _folder.Write("a.json", exported.Output.Replace("\"i10\": 42.35", "\"i10\": 52.35", StringComparison.Ordinal));
        (await ItaBotProcess.RunAsync(_folder, "import", corrected)).Expect(0);

        var verified = (await ItaBotProcess.RunAsync(_folder, "verify", receipt, "--json")).Expect(0);

        Assert.Equal("changed", verified.Json.GetProperty("result").GetString());
        Assert.Equal("data", verified.Json.GetProperty("causes")[0].GetProperty("kind").GetString());
        Assert.Equal("42.35", verified.Json.GetProperty("gone")[0].GetProperty("value").GetString());
        Assert.Equal("52.35", verified.Json.GetProperty("come")[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("r1.")]
    [InlineData("r1.AAAA")]
    [InlineData("r1.!!!!")]
    public async Task What_is_no_receipt_is_refused(string text)
    {
        var refused = (await ItaBotProcess.RunAsync(_folder, "verify", text)).Expect(1);

        Assert.Contains("receipt", refused.Error, StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string question)
    {
        var answer = (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "ask", question, "--json")).Expect(0);
        return answer.Json.GetProperty("receipt").GetString()!;
    }
}
