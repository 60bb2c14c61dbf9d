// Marks the paragraphs from one to another that the address names (#op22:op28), and prints these alone.
(function(d,w){
var all=[].slice.call(d.querySelectorAll('.text>*')),i,j;
function at(id){var e=d.getElementById(id);return all.findIndex(function(c){return c.contains(e)})}
function mark(){
var m=/^#([\w-]+):([\w-]+)$/.exec(w.location.hash)||[];
i=at(m[1]);j=i<0?i:at(m[2]);
all.forEach(function(c,n){c.classList.toggle('ranged',i>=0&&n>=i&&n<=j)});
if(i>=0&&j>=i)all[i].scrollIntoView()}
function only(yes){
all.forEach(function(c,n){c.hidden=!!yes&&i>=0&&j>=i&&(n<i||n>j)})}
w.onbeforeprint=function(){only(1)};w.onafterprint=function(){only()};
w.onhashchange=mark;mark()
})(document,window)
