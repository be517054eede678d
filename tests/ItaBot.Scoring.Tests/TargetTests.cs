namespace ItaBot.Scoring.Tests;

public sealed class TargetTests
{
    [Theory]
    [InlineData("total")]
    [InlineData("tool:IIT")]
    [InlineData("indicator:10")]
    [InlineData("sub:9.1")]
    [InlineData("item:i10")]
    public void A_target_is_written_as_it_is_read(string text) => Assert.Equal(text, Target.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("tool:iit")]
    [InlineData("tool:0")]
    [InlineData("indicator:0")]
    [InlineData("indicator:x")]
    [InlineData("indicator:04")]
    [InlineData("item:")]
    [InlineData("e9")]
    public void Anything_else_is_refused(string text) => Assert.False(Target.TryParse(text, out _));
}
