using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Tests.Understanding;

public class CueTests
{
    [Theory]
    [InlineData("ต่ำ(ที่)สุด", "ข้อที่ต่ำสุด", true)]
    [InlineData("ต่ำ(ที่)สุด", "ข้อที่ต่ำที่สุด", true)]
    [InlineData("(ข้อ|ตัวชี้วัด)(ไหน|ใด)", "มีตัวชี้วัดใดบ้าง", true)]
    [InlineData("(ข้อ|ตัวชี้วัด)(ไหน|ใด)", "มีตัวชี้วัดบ้าง", false)]
    [InlineData("คะแนน…เท่าไร", "คะแนนรวมปี68เท่าไร", true)]
    [InlineData("คะแนน…เท่าไร", "เท่าไรคะแนน", false)]
    [InlineData("get to #", "how do we get to 92", true)]
    [InlineData("get to #", "get to work", false)]
    [InlineData("item(s)", "any items", true)]
    [InlineData("item", "itemise", false)]
    [InlineData("score (of|for)", "scoreof", false)]
    [InlineData("(a (b|c)|d) e", "a c e", true)]
    public void A_cue_is_found_where_it_is_said(string cue, string text, bool found) =>
        Assert.Equal(found, new CueSet([cue]).IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("(ก|ข")]
    [InlineData("ก)")]
    [InlineData("…ก")]
    [InlineData("(#|ก)")]
    public void A_cue_that_cannot_be_read_is_refused(string cue) =>
        Assert.Throws<FormatException>(() => new CueSet([cue]));

    [Fact]
    public void A_word_does_not_count_inside_a_longer_one_that_is_listed()
    {
        var items = new CueSet(["ข้อ"], ["ข้อมูล"]);

        Assert.False(items.IsIn("ขอข้อมูลหน่อย"));
        Assert.True(items.IsIn("ข้อมูลของข้อ3"));
    }
}
