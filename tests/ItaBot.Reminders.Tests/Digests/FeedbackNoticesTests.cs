using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Reminders.Tests.Support;
using People = ItaBot.Reminders.Tests.Support.KlongMueangPeople;

namespace ItaBot.Reminders.Tests.Digests;

public sealed class FeedbackNoticesTests
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    // A day on which nothing else is told.
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 9, 0, 0, Offset);

    private static readonly FeedbackFinding.Below Below = new("e7", new("เปิดโอกาสให้มีส่วนร่วม", "Outsiders may take part"), 31, 74.2m, 85);
    private static readonly FeedbackFinding.Yes Yes = new("e3", new("ไม่ถูกเรียกรับสินบน", "No bribes asked for"), 23, 2, 8.7m);

    private static readonly DigestPlanner Planner = new(
        Delivered.Data,
        new(Delivered.Data, Delivered.Rules, Delivered.Common),
        TimeZoneInfo.CreateCustomTimeZone("office", Offset, null, null));

    [Fact]
    public void Who_heads_the_general_unit_and_the_administrators_are_told() =>
        Assert.Equal(["admin", "anan"], Plan(Below).Select(m => m.To));

    [Fact]
    public void A_line_says_which_item_in_which_round_and_on_how_many_answers_it_rests()
    {
        var lines = Plan(Below, Yes).Single(m => m.To == "anan").Lines;

        Assert.Equal(
            [
                "e7 เปิดโอกาสให้มีส่วนร่วม · ต่ำกว่า 85 แน่ชัดแล้วในรอบ ปีใหม่ (74.20 จาก 31 คำตอบ) เป็นความเห็นที่หน่วยงานเก็บเอง ไม่ใช่ผลทางการ",
                "e3 ไม่ถูกเรียกรับสินบน · มีผู้ตอบว่าถูกเรียก 2 จาก 23 คำตอบ (8.70%) ในรอบ ปีใหม่ เป็นความเห็นที่หน่วยงานเก็บเอง ไม่ใช่ผลทางการ",
            ],
            lines.Select(l => l.Text));
        Assert.Equal(["feedback-below", "feedback-yes"], lines.Select(l => l.Occasion));
        Assert.Equal("standing:feedback-klong-mueang-2569-1-e7", lines[0].Duty);
        Assert.DoesNotContain(lines, l => l.CanBeAnswered || l.IsDue);
    }

    [Fact]
    public void In_English_it_says_the_same()
    {
        var people = People.All.Except([People.Anan]).Append(People.Anan with { Locale = "en" });

        var line = Planner.Plan(Agency([Yes], people: [.. people]), AgencyTold.Nothing, Now).Messages.Single(m => m.To == "anan").Lines[0];

        Assert.Equal("e3 No bribes asked for", line.Title);
        Assert.StartsWith("asked for a bribe: 2 of 23 answers (8.70%) in round ปีใหม่", line.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_becomes_true_months_after_the_round_opened_is_told_all_the_same() =>
        Assert.NotEmpty(Planner.Plan(Agency([Below], opened: new(2025, 10, 1)), AgencyTold.Nothing, Now).Messages);

    [Fact]
    public void Each_is_told_once_in_a_round_also_with_other_figures_on_a_later_day()
    {
        var told = new AgencyTold { Sent = Plan(Below).SelectMany(m => m.Lines).SelectMany(l => l.Reminders).ToHashSet() };
        var later = Below with { Answers = 40, Mean = 70 };

        Assert.Empty(Planner.Plan(Agency([later]), told, Now).Messages);
        Assert.Equal(["feedback-yes"], Planner.Plan(Agency([later, Yes]), told, Now).Messages[0].Lines.Select(l => l.Occasion));
        Assert.NotEmpty(Planner.Plan(Agency([later], round: "klong-mueang-2569-2"), told, Now).Messages);
    }

    [Fact]
    public void A_round_that_says_nothing_for_certain_is_not_spoken_of() => Assert.Empty(Plan());

    private static IReadOnlyList<DigestMessage> Plan(params FeedbackFinding[] findings) =>
        Planner.Plan(Agency(findings), AgencyTold.Nothing, Now).Messages;

    private static AgencyOnRecord Agency(
        IReadOnlyList<FeedbackFinding> findings, DateOnly? opened = null, string round = "klong-mueang-2569-1", params Person[] people) =>
        new("klong-mueang", [], new ReminderNotes("klong-mueang"), people.Length == 0 ? People.All : people)
        {
            Feedback = new(round, "ปีใหม่", opened ?? new(2025, 12, 29), findings),
        };
}
