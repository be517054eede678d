using ItaBot.EndToEnd.Tests.Line;
using ItaBot.FakeLine;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>A citizen who fills in the quick form in the official account.</summary>
public sealed class QuickFormTests(FeedbackOffice office) : IClassFixture<FeedbackOffice>
{
    [Fact]
    public async Task It_is_completed_by_taps_and_a_sticker_with_replies_alone()
    {
        await office.OpenRoundAsync();
        var citizen = office.NewCitizen(LineOffice.Person(1));
        await citizen.BeginAsync();

        var withSticker = 0;
        while (citizen.Heard.Question is { } question)
        {
            if (question.YesNo)
            {
                await citizen.TapAsync(question.Choices[^1].Button("th"));
            }
            else
            {
                await citizen.SendStickerAsync("Thumbs up", "Good");
                Assert.StartsWith($"รับเป็น \"{question.Choices[4].Label.Thai}\"", citizen.Heard.Text, StringComparison.Ordinal);
                withSticker++;
            }
        }

        Assert.InRange(withSticker, 2, 3);
        await citizen.TapAsync(Labels.NoComment);
        await citizen.TapAsync(Labels.Send);

        Assert.StartsWith("ขอบคุณมาก ได้รับคำตอบแล้ว", citizen.Heard.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Line.Line.Requests.ToList(), r => r.Path is LinePaths.Push or LinePaths.Multicast);
        Assert.Equal(0, office.Line.Line.Channel.Pushed);
        Assert.Empty(office.Line.Line.Violations.ToList());
    }
}
